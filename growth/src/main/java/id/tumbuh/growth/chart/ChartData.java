package id.tumbuh.growth.chart;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.message.Message;
import java.util.List;

/**
 * Everything a chart shows.
 *
 * @param low kilograms or centimetres, whole: the lower edge, below every line and every dot that is not in doubt
 * @param high the upper edge likewise
 * @param keys where the lines have points: days of age or centimetres, ascending; the first and the last are the edges
 * @param lines −3 to +3, and the red and the orange line where they are none of these; ascending
 * @param bands the lowest first, without gaps
 * @param months the full months; empty on a sheet by length
 * @param dots in the order of days
 * @param notes what the picture says, for a text alternative
 * @param ruleSet the name of the rule set
 */
public record ChartData(
        Sheet sheet,
        Sex sex,
        int low,
        int high,
        double[] keys,
        List<ChartLine> lines,
        List<ChartBand> bands,
        List<ChartMonth> months,
        List<ChartDot> dots,
        List<Message> notes,
        String ruleSet) {

    public ChartData {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        months = List.copyOf(months);
        dots = List.copyOf(dots);
        notes = List.copyOf(notes);
    }
}
