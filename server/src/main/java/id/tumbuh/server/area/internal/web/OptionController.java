package id.tumbuh.server.area.internal.web;

import id.tumbuh.server.area.Areas;
import id.tumbuh.server.area.Options;
import id.tumbuh.server.area.internal.PlaceDesk;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Dated settings of places. */
@RestController
@RequestMapping(path = "/api/options", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_PLACES)
class OptionController {
    private final Options options;
    private final Areas areas;
    private final PlaceDesk desk;

    OptionController(Options options, Areas areas, PlaceDesk desk) {
        this.options = options;
        this.areas = areas;
        this.desk = desk;
    }

    /** @param value null where from that day on the programme's default holds */
    record Span(LocalDate from, JsonNode value) {}

    /** @param value left out or null: given back to the place above */
    record NewSetting(
            String place,
            String option,

            @Schema(description = "as the option has it: a number, a word or a list") @Nullable
            JsonNode value,

            LocalDate from) {}

    /** What holds and will hold at a place, by option, inherited values included. */
    @Operation(summary = "What is set at a place, and from when")
    @GetMapping
    SortedMap<String, List<Span>> timeline(@AuthenticationPrincipal Caller caller, @RequestParam String place) {
        desk.pathWithin(caller, place);
        SortedMap<String, List<Span>> answer = new TreeMap<>();
        options.timeline(place)
                .forEach((option, spans) -> answer.put(
                        option,
                        spans.stream()
                                .map(span -> new Span(LocalDate.ofEpochDay(span.from()), span.value()))
                                .toList()));
        return answer;
    }

    @Operation(summary = "Set an option of a place from a day on")
    @Needs(Permission.SET_OPTIONS)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    WrittenAnswer set(@AuthenticationPrincipal Caller caller, @RequestBody NewSetting setting) {
        JsonNode value = setting.value() == null ? JsonNodeFactory.instance.nullNode() : setting.value();
        PlaceDesk.Written written = desk.set(caller, setting.place(), setting.option(), value, setting.from());
        return WrittenAnswer.of(written, areas.find(written.place()).orElse(null));
    }
}
