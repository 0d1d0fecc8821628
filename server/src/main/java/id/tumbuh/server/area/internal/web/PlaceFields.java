package id.tumbuh.server.area.internal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written of a place, for the description of the API; a test holds it equal to the fields that are known. */
@Schema(
        description =
                "Fields of a place; in an edit those that change, null to clear one. Not every role may change every field")
public record PlaceFields(
        @Nullable String name,

        @Schema(description = "Kemendagri's code", example = "53.01.04.2003") @Nullable
        String code,

        @Schema(description = "registration of a posyandu", example = "53.01.04.2003.004") @Nullable
        String number,

        @Schema(allowableValues = {"WIB", "WITA", "WIT"}) @Nullable
        String zone,

        @Nullable String rt,
        @Nullable String rw,
        @Nullable String address,
        @Nullable LocalDate opened,

        @Schema(type = "object", description = "how its days are planned; at most 500 letters of JSON") @Nullable
        Object habit,

        @Nullable List<String> dusun,
        @Nullable List<String> rwList,
        @Nullable List<String> rtList,
        @Nullable List<String> dasawisma) {}
