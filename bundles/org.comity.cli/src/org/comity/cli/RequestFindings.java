package org.comity.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.cli.json.Json;
import org.comity.library.ReferenceLibrary;
import org.comity.model.request.FormField;
import org.comity.model.scenario.DraftedRequest;
import org.comity.rules.Severity;
import org.comity.rules.request.Finding;
import org.comity.rules.request.Recipient;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRules;

/** What the rules say about a drafted request on a day. */
final class RequestFindings implements CheckResult {
    private static final String NOTICE = "Training default, not legal advice.";

    private final DraftedRequest request;
    private final RequestReview review;
    private final ReferenceLibrary library;
    private final List<Finding> findings;

    /** @param library names the fields */
    RequestFindings(DraftedRequest request, LocalDate on, ReferenceLibrary library) {
        this.request = request;
        this.library = library;
        this.review = RequestReview.of(request, on, library);
        this.findings = RequestRules.check(review, Locale.ENGLISH);
    }

    @Override
    public List<Severity> severities() {
        return findings.stream().map(Finding::severity).toList();
    }

    @Override
    public String text() {
        return Stream.concat(Stream.concat(Stream.of(summary()), findings.stream().map(this::tell)), Stream.of(verdict() + " " + NOTICE))
                .collect(Collectors.joining("\n"));
    }

    private String summary() {
        return request.getId() + ": " + request.getType().getName() + ", " + request.getRequesting().getName() + " to " + recipient() + ", on " + review.on();
    }

    private String recipient() {
        return switch (review.recipient()) {
            case Recipient.Office office -> office.authority().getName() + ", " + office.state().getName();
            case Recipient.Unnamed unnamed -> "the Central Authority of " + unnamed.state().getName();
            case Recipient.Provider provider -> provider.provider().getName() + ", " + provider.state().getName();
        };
    }

    private String tell(Finding finding) {
        String source = finding.source().isBlank() ? "" : "\n        Source: " + finding.source();
        return CheckResult.word(finding.severity()) + "  " + finding.rule() + "  " + finding.field() + " " + label(finding) + "\n        "
                + finding.why() + " " + finding.cure() + source;
    }

    private String label(Finding finding) {
        return library.find(FormField.class, finding.field()).map(FormField::getLabel).orElse("");
    }

    private String verdict() {
        if (findings.isEmpty()) {
            return "No findings: nothing that a rule looks at stands in its way.";
        }
        String counts = counts().entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
        return counts + ". " + (blocks() ? "It cannot be executed as it is."
                : severities().contains(Severity.QUERIED) ? "It will come back with questions." : "It can be sent; the advice is worth a look.");
    }

    @Override
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("request", request.getId());
        json.put("type", request.getType().getId());
        json.put("requestingState", request.getRequesting().getId());
        json.put("requestedState", request.getRequested().getId());
        json.put("recipient", recipient());
        json.put("date", review.on().toString());
        json.put("blocked", blocks());
        json.put("counts", counts());
        json.put("findings", findings.stream().map(this::finding).toList());
        json.put("notice", NOTICE);
        return Json.text(json);
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().name());
        json.put("stage", finding.stage().name());
        json.put("field", finding.field());
        json.put("label", label(finding));
        json.put("why", finding.why());
        json.put("cure", finding.cure());
        json.put("source", finding.source());
        return json;
    }
}
