package id.tumbuh.sheets.report;

import java.util.Locale;

/** The sections of the page in their order; each has an id for links and a title in the catalogue. */
enum Part {
    SUMMARY,
    PREVALENCE,
    DISTRIBUTION,
    QUALITY,
    ACTION,
    UNDECIDED,
    READING,
    METHOD;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String titleKey() {
        return "report.title." + name();
    }
}
