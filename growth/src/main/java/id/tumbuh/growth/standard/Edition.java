package id.tumbuh.growth.standard;

/** The publication a table of figures comes from. All are the World Health Organization's; see NOTICE. */
public enum Edition {
    /** WHO Child Growth Standards: length, weight, BMI (2006); head, arm circumference, skinfolds (2007). Birth to 5 years. */
    WHO_2006("WHO Child Growth Standards 2006/2007"),
    /** WHO Growth Reference 5–19 years, 2007. */
    WHO_2007("WHO Growth Reference 5-19 years, 2007"),
    /** WHO Child Growth Standards: growth velocity, 2009. */
    WHO_2009_VELOCITY("WHO Child Growth Standards: growth velocity, 2009");

    private final String title;

    Edition(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
