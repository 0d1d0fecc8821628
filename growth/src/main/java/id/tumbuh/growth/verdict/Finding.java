package id.tumbuh.growth.verdict;

import id.tumbuh.growth.Score;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.status.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one index says.
 *
 * @param score never a value for LiLA in centimetres, which has a class but no z
 * @param standard the table that was read, with its edition and source; null for LiLA in centimetres
 * @param row the row's key: days, tenths of a centimetre or months; null where no row was read
 * @param status null where nothing can be said; then the score gives the reason
 */
public record Finding(
        Index index,
        Score score,
        @Nullable Standard standard,
        @Nullable Integer row,
        @Nullable Status status) {}
