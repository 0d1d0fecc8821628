package id.tumbuh.server.month.internal.web;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.month.internal.AreaDiarrhoea;
import id.tumbuh.server.month.internal.Dashboard;
import id.tumbuh.server.month.internal.KaderQuality;
import id.tumbuh.server.month.internal.Quality;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Numbers of areas, from what is in force. No names. */
@RestController
@RequestMapping(path = "/api/dashboard", produces = MediaType.APPLICATION_JSON_VALUE)
class DashboardController {
    private final Dashboard dashboard;
    private final Quality quality;
    private final KaderQuality kader;
    private final AreaDiarrhoea diarrhoea;

    DashboardController(Dashboard dashboard, Quality quality, KaderQuality kader, AreaDiarrhoea diarrhoea) {
        this.kader = kader;
        this.diarrhoea = diarrhoea;
        this.dashboard = dashboard;
        this.quality = quality;
    }

    /**
     * An area's months.
     *
     * @param scope the area
     * @param until the last month
     * @param months how many, up to 60
     */
    @Operation(summary = "Completeness, SKDN and prevalences of an area by month and by the areas below")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping
    Dashboard.Picture picture(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String scope,
            @RequestParam String until,
            @RequestParam(defaultValue = "24") int months) {
        return dashboard.of(caller, scope, until, months);
    }

    /** Who fell ill with diarrhoea and got oralit and zinc, by week and part, from the register as it is now. */
    @Operation(
            summary = "Diarrhoea of an area by week and posyandu",
            description =
                    "In numbers, from the register as it is now; above a puskesmas by the areas next below. A number that is missing is held back.")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping("/diarrhoea")
    AreaDiarrhoea.Month diarrhoea(
            @AuthenticationPrincipal Caller caller, @RequestParam String scope, @RequestParam String period) {
        return diarrhoea.of(caller, scope, period);
    }

    /** How well was measured, by posyandu; of an area not above a puskesmas. */
    @Operation(summary = "Quality of measuring by posyandu")
    @Needs(Permission.COACH)
    @GetMapping("/quality")
    List<Quality.Card> quality(
            @AuthenticationPrincipal Caller caller, @RequestParam String scope, @RequestParam String period) {
        return quality.of(caller, scope, period);
    }

    /** The same by kader, over the half year until a month; names for who sees names. */
    @Operation(
            summary = "Quality of measuring by kader",
            description =
                    "Of the half year until the month, from what was signed. `figures` is missing where she weighed fewer than 20.")
    @Needs(Permission.COACH)
    @GetMapping("/quality/kader")
    List<KaderQuality.Card> byKader(
            @AuthenticationPrincipal Caller caller, @RequestParam String scope, @RequestParam String period) {
        return kader.of(caller, scope, period);
    }
}
