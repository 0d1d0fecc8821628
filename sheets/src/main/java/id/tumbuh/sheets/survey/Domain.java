package id.tumbuh.sheets.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of the table: the children it speaks of. Each coordinate is a code, or {@link #ANY}.
 *
 * @param heading what divides the children, {@code All} for the whole
 * @param label the group's own name, empty for the whole
 */
record Domain(String heading, String label, int band, int sex, int grouping, int code) {
    static final int ANY = -1;

    /** Female before male, as the table has it; codes are WHO's. */
    private enum SexGroup {
        FEMALE("Female", 2),
        MALE("Male", 1);

        private final String label;
        private final int code;

        SexGroup(String label, int code) {
            this.label = label;
            this.code = code;
        }
    }

    static List<Domain> inTableOrder(List<Grouping> groupings) {
        List<Domain> domains = new ArrayList<>();
        domains.add(new Domain("All", "", ANY, ANY, ANY, ANY));
        AgeBand[] bands = AgeBand.values();
        for (int band = 0; band < bands.length; band++) {
            domains.add(new Domain("Age group", bands[band].label(), band, ANY, ANY, ANY));
        }
        for (SexGroup sex : SexGroup.values()) {
            domains.add(new Domain("Sex", sex.label, ANY, sex.code, ANY, ANY));
        }
        for (SexGroup sex : SexGroup.values()) {
            for (int band = 0; band < bands.length; band++) {
                String label = bands[band].label() + "." + sex.label;
                domains.add(new Domain("Age + sex", label, band, sex.code, ANY, ANY));
            }
        }
        for (int grouping = 0; grouping < groupings.size(); grouping++) {
            addGroups(domains, groupings.get(grouping), grouping);
        }
        return domains;
    }

    private static void addGroups(List<Domain> domains, Grouping grouping, int position) {
        for (int code = 0; code < grouping.labels().size(); code++) {
            domains.add(new Domain(grouping.heading(), grouping.labels().get(code), ANY, ANY, position, code));
        }
    }

    boolean isByAgeAndSex() {
        return grouping == ANY;
    }

    /** Whether a child of this age band and sex belongs, for a domain that is by age and sex. */
    boolean holds(int childBand, int childSex) {
        return (band == ANY || band == childBand) && (sex == ANY || sex == childSex);
    }
}
