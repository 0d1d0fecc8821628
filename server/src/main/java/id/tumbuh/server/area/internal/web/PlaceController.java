package id.tumbuh.server.area.internal.web;

import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.area.PlaceProblem;
import id.tumbuh.server.area.internal.PlaceDesk;
import id.tumbuh.server.area.internal.PlaceDetails;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Given;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Places: what there is within the caller's areas, and what the staff change of it. */
@RestController
@RequestMapping(path = "/api/places", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_PLACES)
class PlaceController {
    private final Areas areas;
    private final PlaceDetails details;
    private final PlaceDesk desk;

    PlaceController(Areas areas, PlaceDetails details, PlaceDesk desk) {
        this.areas = areas;
        this.details = details;
        this.desk = desk;
    }

    /** @param fields name and whatever else is known: code, number, zone, rt, rw, address, opened, habit, dusun, rwList, rtList, dasawisma */
    record NewPlace(
            String parent,
            @Schema(implementation = PlaceFields.class) JsonNode fields) {}

    /** @param base the version the edit was made on */
    record Edit(
            @Nullable UUID base,
            @Schema(implementation = PlaceFields.class) JsonNode fields) {}

    record Move(@Nullable UUID base, String parent) {}

    /** @param from the first day on which it is closed; without it the place is open again */
    record Closing(@Nullable UUID base, @Nullable LocalDate from) {}

    record Full(PlaceAnswer place, List<PlaceAnswer> above, PlaceDetails.Details details) {}

    /** Places directly below one, or all of a level at or below it. Without {@code under}: the caller's own areas. */
    @Operation(summary = "Places within the own areas")
    @GetMapping
    List<PlaceAnswer> list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam @Nullable String under,
            @RequestParam @Nullable Integer level) {
        if (level != null && (level < 1 || level > AreaLevel.values().length)) {
            throw Problem.of(GeneralProblem.UNREADABLE, "level");
        }
        List<String> starts = under == null ? OwnAreas.of(caller) : List.of(under);
        for (String start : starts) {
            desk.pathWithin(caller, start);
        }
        return starts.stream()
                .flatMap(start -> found(start, level, under == null).stream())
                .distinct()
                .map(PlaceAnswer::of)
                .toList();
    }

    private List<Area> found(String start, @Nullable Integer level, boolean own) {
        if (level != null) {
            return areas.within(start, AreaLevel.ofDepth(level));
        }
        return own && !start.equals(AreaLevel.NATION)
                ? areas.find(start).stream().toList()
                : areas.below(start);
    }

    @Operation(summary = "One place with those above it and its details")
    @GetMapping("/{id}")
    Full one(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        Area area = desk.within(caller, id);
        List<PlaceAnswer> above =
                areas.chain(id).stream().skip(1).map(PlaceAnswer::of).toList();
        PlaceDetails.Details known = details.of(id).orElseThrow(() -> new Problem(PlaceProblem.UNKNOWN));
        return new Full(PlaceAnswer.of(area), above, known);
    }

    @Operation(summary = "Add a place below another")
    @Needs(Permission.MANAGE_PLACES)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    WrittenAnswer create(@AuthenticationPrincipal Caller caller, @RequestBody NewPlace place) {
        return answer(desk.create(caller, place.parent(), Given.fields(place.fields())));
    }

    @Operation(summary = "Change fields of a place")
    @Needs(Permission.KEEP_PLACES)
    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    WrittenAnswer change(@AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody Edit edit) {
        return answer(desk.change(caller, id, Given.fields(edit.fields()), version(edit.base())));
    }

    @Operation(summary = "Move a place below another")
    @Needs(Permission.MANAGE_PLACES)
    @PostMapping(path = "/{id}/move", consumes = MediaType.APPLICATION_JSON_VALUE)
    WrittenAnswer move(@AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody Move move) {
        return answer(desk.move(caller, id, move.parent(), version(move.base())));
    }

    @Operation(summary = "Close a place from a day on, or open it again")
    @Needs(Permission.MANAGE_PLACES)
    @PostMapping(path = "/{id}/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    WrittenAnswer close(@AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody Closing closing) {
        return answer(desk.close(caller, id, closing.from(), version(closing.base())));
    }

    /** After the commit, so the answer shows the place as it has become. */
    private WrittenAnswer answer(PlaceDesk.Written written) {
        return WrittenAnswer.of(written, areas.find(written.place()).orElse(null));
    }

    private static UUID version(@Nullable UUID base) {
        if (base == null) {
            throw Problem.of(GeneralProblem.VERSION, "/base");
        }
        return base;
    }
}
