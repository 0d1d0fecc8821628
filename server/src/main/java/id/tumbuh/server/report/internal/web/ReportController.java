package id.tumbuh.server.report.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.web.ProblemTexts;
import id.tumbuh.server.report.internal.PaperDesk;
import id.tumbuh.server.report.internal.PaperFormat;
import id.tumbuh.server.watch.Referrals;
import id.tumbuh.texts.Language;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers as files: those of months without children's names, letters with them. */
@RestController
@RequestMapping("/api/reports")
class ReportController {
    private final PaperDesk desk;

    ReportController(PaperDesk desk) {
        this.desk = desk;
    }

    /** A referral for which a letter can be had. */
    record Letter(
            UUID referral,
            UUID person,
            @Nullable String name,
            String posyandu,
            LocalDate day,
            String to,
            boolean urgent) {}

    /** Referrals of an area. */
    record Letters(String place, List<Letter> letters) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return letters.stream().map(Letter::person).distinct().toList();
        }
    }

    @Operation(summary = "The papers that can be had of an area's month")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    PaperDesk.Offers offers(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String place,
            @RequestParam String period,
            HttpServletRequest request) {
        return desk.offers(caller, place, period, language(request));
    }

    /**
     * A paper.
     *
     * @param paper as the list names it: a form, {@code skdn} or {@code ringkasan}
     * @param place a posyandu, a village or a puskesmas
     */
    @Operation(summary = "A paper about months, as a file")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping("/papers/{paper}")
    ResponseEntity<byte[]> paper(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String paper,
            @RequestParam String place,
            @RequestParam String period,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            HttpServletRequest request) {
        return file(desk.paper(caller, paper, place, period, format, language(request)));
    }

    /** Those on the approved list whose families allow it, for the board of a posyandu; a dinas hears how many. */
    @Operation(summary = "The list of who may be announced as receiving a gift, as a file")
    @Needs(Permission.VIEW_AGGREGATES)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/papers/" + PaperDesk.NAMED)
    ResponseEntity<Resource> named(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String place,
            @RequestParam String period,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            HttpServletRequest request) {
        return file(desk.named(caller, place, period, format, language(request)));
    }

    /** Gifts handed over in a month with who received them, and those that wait. */
    @Operation(summary = "The list of gifts handed over, as a file")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/papers/" + PaperDesk.GIFTS)
    ResponseEntity<Resource> handed(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String place,
            @RequestParam String period,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            HttpServletRequest request) {
        return file(desk.handed(caller, place, period, format, language(request)));
    }

    /** The children under five of a posyandu's month with their families, to be written on by hand. */
    @Operation(summary = "Buku Nama Balita of a posyandu, as a file")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/papers/" + PaperDesk.NAMES)
    ResponseEntity<Resource> children(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String place,
            @RequestParam String period,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            HttpServletRequest request) {
        return file(desk.children(caller, place, period, format, language(request)));
    }

    /** The register of the SIP: the children under five with weights and letters of a year until a month. */
    @Operation(summary = "Buku SIP (format 2) of a posyandu, as a file")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/papers/" + PaperDesk.SIP)
    ResponseEntity<Resource> sip(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String place,
            @RequestParam String period,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            HttpServletRequest request) {
        return file(desk.sip(caller, place, period, format, language(request)));
    }

    /** Who came on each open day of a month, to be signed; of a day to come a sheet with empty lines. */
    @Operation(summary = "Buku Daftar Hadir of a posyandu, as a file")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/papers/" + PaperDesk.ATTENDANCE)
    ResponseEntity<Resource> attendance(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String place,
            @RequestParam String period,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            HttpServletRequest request) {
        return file(desk.attendance(caller, place, period, format, language(request)));
    }

    @Operation(summary = "Referrals of the last half year for which there are letters")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping(path = "/letters", produces = MediaType.APPLICATION_JSON_VALUE)
    Letters letters(@AuthenticationPrincipal Caller caller, @RequestParam String place) {
        return new Letters(
                place,
                desk.letters(caller, place).stream()
                        .map(ReportController::letter)
                        .toList());
    }

    private static Letter letter(Referrals.Referral one) {
        return new Letter(one.fact(), one.person(), one.name(), one.posyandu(), one.day(), one.to(), one.urgent());
    }

    /** The letter of a referral. Whom it concerns stands in its path, for the audit. */
    @Operation(summary = "A referral letter with its reply slip, as a file")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSON_EXPORTED)
    @GetMapping("/letters/{person}/{referral}")
    ResponseEntity<byte[]> letter(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID person,
            @PathVariable UUID referral,
            @RequestParam(defaultValue = "PDF") PaperFormat format,
            HttpServletRequest request) {
        return file(desk.letter(caller, person, referral, format, language(request)));
    }

    private static ResponseEntity<byte[]> file(PaperDesk.File file) {
        return answer(file).body(file.content());
    }

    private static ResponseEntity<Resource> file(PaperDesk.Named named) {
        return answer(named.file()).body(new NamedContent(named));
    }

    private static ResponseEntity.BodyBuilder answer(PaperDesk.File file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .cacheControl(CacheControl.noStore());
    }

    private static Language language(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return ProblemTexts.language(header).equals(Language.ENGLISH.code()) ? Language.ENGLISH : Language.INDONESIAN;
    }
}
