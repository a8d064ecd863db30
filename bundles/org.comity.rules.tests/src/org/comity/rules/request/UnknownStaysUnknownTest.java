package org.comity.rules.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.comity.library.ReferenceLibrary;
import org.comity.library.profile.Entry;
import org.comity.library.profile.Profile;
import org.comity.model.fact.Answer;
import org.comity.model.fact.FactPackage;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.JurisdictionPackage;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Channel;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.Stand;
import org.comity.rules.Severity;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is not known of a State is never held against a letter, and never shown as a no: tried with every feature of every element that is
 * on record of a State, and with every element as a whole.
 */
class UnknownStaysUnknownTest {
    private static final String NOT_KNOWN = "NOT_KNOWN";
    private static final Set<String> DENYING = Set.of("no", "not", "none", "never", "without", "nobody", "nothing", "false", "0");
    private static final ReferenceLibrary LIBRARY = ReferenceLibrary.shipped();

    /** One thing made unknown in a State. */
    private record Gap(String place, Consumer<State> forget) {
    }

    /** Everything that can be forgotten of a State, each once, the holidays of a year together. */
    private static List<Gap> gaps(State state) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        int number = 0;
        collect(state, -1, gaps);
        for (TreeIterator<EObject> all = state.eAllContents(); all.hasNext(); number++) {
            collect(all.next(), number, gaps);
        }
        return List.copyOf(gaps.values());
    }

    private static void collect(EObject element, int number, Map<String, Gap> gaps) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (canBeUnknown(feature) && element.eIsSet(feature)) {
                String holiday = element.eClass().getName().equals("Holiday") ? "" : "#" + number;
                String place = element.eClass().getName() + holiday + "." + feature.getName();
                gaps.putIfAbsent(place, new Gap(place, copy -> forget(number < 0 ? copy : nth(copy, number), feature)));
            }
        }
    }

    private static boolean canBeUnknown(EStructuralFeature feature) {
        boolean aboutProvenance = feature.getEContainingClass() == FactPackage.Literals.SOURCED && feature != FactPackage.Literals.SOURCED__AS_OF;
        // no types means all of them, which is said in the model
        boolean allWhereEmpty = feature == JurisdictionPackage.Literals.REQUIREMENT__TYPES;
        if (aboutProvenance || allWhereEmpty || feature.getEContainingClass() == FactPackage.Literals.IDENTIFIED) {
            return false;
        }
        boolean alwaysHasAValue = !feature.isMany() && (feature.getEType() instanceof EEnum || feature.getDefaultValue() != null);
        return feature.isUnsettable() || notKnown(feature).isPresent() || !feature.isRequired() && !alwaysHasAValue;
    }

    private static Optional<EEnumLiteral> notKnown(EStructuralFeature feature) {
        return feature instanceof EAttribute && feature.getEType() instanceof EEnum kinds ? Optional.ofNullable(kinds.getEEnumLiteral(NOT_KNOWN)) : Optional.empty();
    }

    private static void forget(EObject element, EStructuralFeature feature) {
        if (notKnown(feature).isPresent() && !feature.isMany()) {
            element.eSet(feature, notKnown(feature).get().getInstance());
        } else {
            element.eUnset(feature);
        }
    }

    private static EObject nth(State state, int number) {
        TreeIterator<EObject> all = state.eAllContents();
        for (int i = 0; i < number; i++) {
            all.next();
        }
        return all.next();
    }

    private static State state(String id) {
        return LIBRARY.get(State.class, id);
    }

    private static Authority centralAuthority(State state) {
        return state.getAuthorities().stream().filter(office -> office.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY)).findFirst().orElseThrow();
    }

    private static final List<RequestReview> LETTERS = written();

    /** Letters that touch every policy: plain and bare ones, with and without a basis, for evidence, for surrender, for arrest. */
    private static List<RequestReview> written() {
        Particulars grave = new Particulars(OptionalInt.of(6), OptionalInt.of(1), Stand.NOT_STATED, Optional.of("XS"), Answer.YES,
                OffenceNature.NOT_STATED, Answer.NOT_KNOWN, Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty());
        List<Supplier<Letter>> kinds = List.of(Letter::forBankRecords, () -> Letter.of("P-content"), () -> Letter.of("P-restraint"),
                () -> Letter.forBankRecords().restingOn(null), () -> Letter.of("P-content").restingOn(null).without("M06", "M07", "M16"),
                () -> Letter.forBankRecords().by(Channel.DIPLOMATIC).in("fr"), () -> Letter.forBankRecords().by(Channel.POLICE).restingOn("uncac"), Letter::forSurrender,
                () -> Letter.forSurrender().restingOn("untoc").stating(grave),
                () -> Letter.forSurrender().without("X02", "X03", "X06", "X10").stating(grave), () -> Letter.forSurrender().ofType("provisional-arrest").stating(grave));
        return kinds.stream().map(kind -> kind.get().review()).toList();
    }

    private static List<RequestReview> letters(State requesting, State requested, Authority office) {
        return LETTERS.stream().map(letter -> new RequestReview(LIBRARY, letter.draft(), letter.types(), requesting, new Recipient.Office(requested, office),
                letter.on(), letter.facts())).toList();
    }

    private static List<RequestReview> lettersTo(State requested, Authority office) {
        return letters(state("XT"), requested, office);
    }

    private static List<RequestReview> lettersFrom(State requesting) {
        return letters(requesting, state("XS"), centralAuthority(state("XS")));
    }

    /** What costs the writer something, for each letter. */
    private static List<Set<String>> held(List<RequestReview> letters) {
        return letters.stream().map(letter -> RequestRules.check(letter, Locale.ENGLISH).stream().filter(finding -> finding.severity() != Severity.ADVICE)
                .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.field()).collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .toList();
    }

    private static List<String> more(Gap gap, List<Set<String>> before, List<Set<String>> after) {
        List<String> more = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Set<String> added = new TreeSet<>(after.get(i));
            added.removeAll(before.get(i));
            added.forEach(finding -> more.add(gap.place() + ": " + finding));
        }
        return more;
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS", "XP", "XU", "TH", "HK", "KH", "ID"})
    void nothingIsHeldAgainstALetterBecauseItIsNotKnownOfTheRequestedState(String id) {
        State recorded = EcoreUtil.copy(state(id));
        List<Set<String>> before = held(lettersTo(recorded, centralAuthority(recorded)));
        List<Gap> gaps = gaps(recorded);
        assertTrue(gaps.size() >= 80, gaps.size() + " things can be forgotten");
        List<String> wrong = new ArrayList<>();
        for (Gap gap : gaps) {
            State gappy = EcoreUtil.copy(recorded);
            Authority office = centralAuthority(gappy);
            gap.forget().accept(gappy);
            wrong.addAll(more(gap, before, held(lettersTo(gappy, office))));
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XU", "TH", "HK"})
    void norBecauseItIsNotKnownOfTheStateThatAsks(String id) {
        State recorded = EcoreUtil.copy(state(id));
        List<Set<String>> before = held(lettersFrom(recorded));
        List<String> wrong = new ArrayList<>();
        for (Gap gap : gaps(recorded)) {
            State gappy = EcoreUtil.copy(recorded);
            gap.forget().accept(gappy);
            wrong.addAll(more(gap, before, held(lettersFrom(gappy))));
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS", "XU", "TH", "HK", "KH"})
    void theProfileSaysNotKnownAndNeverNo(String id) {
        State recorded = EcoreUtil.copy(state(id));
        Map<String, String> before = words(recorded);
        List<String> wrong = new ArrayList<>();
        for (Gap gap : gaps(recorded)) {
            State gappy = EcoreUtil.copy(recorded);
            gap.forget().accept(gappy);
            for (Map.Entry<String, String> shown : words(gappy).entrySet()) {
                String old = before.getOrDefault(shown.getKey(), Profile.unknown(Locale.ENGLISH));
                Set<String> denials = denials(shown.getValue());
                denials.removeAll(denials(old));
                if (shown.getValue().isBlank() || !denials.isEmpty()) {
                    wrong.add(gap.place() + ": " + shown.getKey() + " was '" + old + "' and is '" + shown.getValue() + "'");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XS", "XU", "TH", "HK", "KH"})
    void aStatementThatIsGoneIsShownAsNotKnown(String id) {
        State recorded = state(id);
        Map<String, String> before = words(recorded);
        int gone = 0;
        for (EReference statement : recorded.eClass().getEAllContainments()) {
            String key = statement.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            // with no policy on languages the languages themselves are shown
            if (!statement.isMany() && before.containsKey(key) && !statement.getName().equals("languagePolicy")) {
                State gappy = EcoreUtil.copy(recorded);
                gappy.eUnset(statement);
                assertEquals(Profile.unknown(Locale.ENGLISH), words(gappy).get(key), key);
                gone += before.get(key).equals(Profile.unknown(Locale.ENGLISH)) ? 0 : 1;
            }
        }
        assertTrue(gone >= 5, gone + " statements were known");
    }

    /** What a reader sees under each key. */
    private static Map<String, String> words(State state) {
        return Profile.of(LIBRARY, state, Locale.ENGLISH).sections().stream().flatMap(section -> section.entries().stream())
                .collect(Collectors.toMap(Entry::key, entry -> entry.value().orElse(Profile.unknown(Locale.ENGLISH)), (first, second) -> first + " " + second));
    }

    /** Words of a value that deny something; that it is not known denies nothing. */
    private static Set<String> denials(String value) {
        return Arrays.stream(value.replace(Profile.unknown(Locale.ENGLISH), "").toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(DENYING::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
