package id.tumbuh.sheets.survey;

import java.util.stream.DoubleStream;

/** Lines up the cells of one row. */
final class Cells {
    private final DoubleStream.Builder values = DoubleStream.builder();

    void add(double... more) {
        for (double value : more) {
            values.add(value);
        }
    }

    void add(Estimate estimate) {
        add(estimate.value(), estimate.standardError(), estimate.low(), estimate.high());
    }

    double[] toArray() {
        return values.build().toArray();
    }
}
