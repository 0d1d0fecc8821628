package id.tumbuh.server.visit.internal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of {@code visit.measured}, for the description of the API. */
@Schema(description = "At least one measure, in grams and millimetres")
record MeasuredFields(
        @Schema(name = "weight_g") @Nullable Integer weight,
        @Schema(name = "length_mm") @Nullable Integer length,

        @Schema(allowableValues = {"lying", "standing"}) @Nullable
        String position,

        @Schema(name = "head_mm") @Nullable Integer head,
        @Schema(name = "muac_mm") @Nullable Integer muac,
        @Nullable Boolean oedema,

        @Schema(description = "which scale or board was used") @Nullable
        String scale) {}
