package id.tumbuh.sheets.decode;

/** The order of day and month in a date of two numbers and a year. */
public enum DateOrder {
    DMY,
    MDY
}
