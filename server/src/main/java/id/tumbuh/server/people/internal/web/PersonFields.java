package id.tumbuh.server.people.internal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written of a person, for the description of the API; a test holds it equal to the fields that are known. */
@Schema(description = "Fields of a person; in an edit those that change, null to clear one")
public record PersonFields(
        @Schema(allowableValues = {"child", "adult"}) @Nullable
        String kind,

        @Nullable String name,

        @Schema(allowableValues = {"male", "female", "unknown"}) @Nullable
        String sex,

        @Nullable LocalDate birthDate,

        @Schema(description = "the birth date is a guess") @Nullable
        Boolean birthEstimated,

        @Schema(description = "grams") @Nullable Integer birthWeight,
        @Schema(description = "millimetres") @Nullable Integer birthLength,
        @Nullable Integer gestationWeeks,
        @Nullable Integer birthOrder,

        @Schema(description = "put to the breast within an hour") @Nullable
        Boolean imd,

        @Nullable Boolean ownsKia,
        @Nullable Boolean ownsKms,
        @Nullable LocalDate kmsDate,
        @Nullable Boolean poor,

        @Schema(description = "16 digits; others are kept and marked as doubtful") @Nullable
        String nik,

        @Schema(allowableValues = {"ada", "belum", "tidak_ada", "ragu"}) @Nullable
        String nikStatus,

        @Nullable String kk,
        @Nullable String bpjs,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String rt,
        @Nullable String rw,
        @Nullable String dusun,
        @Nullable String dasawisma,
        @Nullable UUID household,
        @Nullable Parent mother,
        @Nullable Parent father,

        @Schema(description = "made up for a demonstration") @Nullable
        Boolean isSynthetic) {

    /** Mother or father. */
    public record Parent(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String nik,
            @Nullable String phone) {}
}
