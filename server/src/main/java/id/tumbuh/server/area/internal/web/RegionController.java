package id.tumbuh.server.area.internal.web;

import id.tumbuh.places.PlaceCode;
import id.tumbuh.server.area.internal.Regions;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Kemendagri's areas, to choose from when places are set up. Public data, the same for everybody. */
@RestController
@RequestMapping(path = "/api/regions", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_PLACES)
class RegionController {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final Regions regions;

    RegionController(Regions regions) {
        this.regions = regions;
    }

    /** The areas directly below a code (the provinces without one), or with {@code q} those at or below it by name or code. */
    @Operation(summary = "Kemendagri's areas to choose from")
    @GetMapping
    List<Regions.Region> list(@RequestParam @Nullable String parent, @RequestParam @Nullable String q) {
        boolean code = parent == null || PlaceCode.parse(parent).isPresent();
        String words = q == null ? null : q.strip();
        boolean wordsFit =
                words == null || (words.length() >= SHORTEST && words.length() <= LONGEST && words.indexOf('\0') < 0);
        if (!code || !wordsFit) {
            throw Problem.of(GeneralProblem.UNREADABLE, code ? "q" : "parent");
        }
        return words == null ? regions.below(parent) : regions.search(parent, words);
    }
}
