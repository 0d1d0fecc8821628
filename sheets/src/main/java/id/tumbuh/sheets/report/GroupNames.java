package id.tumbuh.sheets.report;

import id.tumbuh.sheets.survey.GroupPrevalence;

/** The groups of the prevalence table in the words of the page. */
final class GroupNames {
    static final String ALL = "All";
    static final String BY_AGE = "Age group";
    static final String BY_SEX = "Sex";
    static final String BY_AGE_AND_SEX = "Age + sex";

    private GroupNames() {}

    /** The name of a group; one that the file itself names stays as it is. */
    static String name(Page page, GroupPrevalence group) {
        return switch (group.heading()) {
            case ALL -> page.say("report.group.all");
            case BY_AGE -> band(page, group.label());
            case BY_SEX -> page.say("report.group." + group.label());
            case BY_AGE_AND_SEX -> {
                String[] parts = group.label().split("\\.", 2);
                yield page.say("report.group." + parts[1]) + ", " + band(page, parts[0]);
            }
            default -> group.label();
        };
    }

    /** What divides the children. */
    static String heading(Page page, String heading) {
        return switch (heading) {
            case ALL -> page.say("report.group.all");
            case BY_AGE -> page.say("report.group.byAge");
            case BY_SEX -> page.say("report.group.bySex");
            case BY_AGE_AND_SEX -> page.say("report.group.byAgeAndSex");
            default -> heading;
        };
    }

    static boolean needsSex(GroupPrevalence group) {
        return group.heading().equals(BY_SEX) || group.heading().equals(BY_AGE_AND_SEX);
    }

    /** {@code 00-05 mo} of the survey table as 0–5 bln. */
    private static String band(Page page, String label) {
        String from = Integer.toString(Integer.parseInt(label.substring(0, 2)));
        String to = Integer.toString(Integer.parseInt(label.substring(3, 5)));
        return page.say("report.band", "from", from, "to", to);
    }
}
