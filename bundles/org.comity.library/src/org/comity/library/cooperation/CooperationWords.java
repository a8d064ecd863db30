package org.comity.library.cooperation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.basis.BasisKind;
import org.comity.library.basis.LegalBasis;
import org.comity.library.basis.Reason;
import org.comity.library.basis.Standing;
import org.comity.library.profile.ModelWords;
import org.comity.library.table.TextTable;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.Channel;
import org.comity.model.text.Texts;

/** The words of the matrix for readers: short ones for a place in it, whole sentences for why. */
public final class CooperationWords {
    private final Locale locale;
    private final Texts texts;
    private final ModelWords facts;

    /** @param locale language of the words; English where they are not there in it */
    public CooperationWords(Locale locale) {
        this.locale = locale;
        texts = Texts.beside(CooperationWords.class, locale);
        facts = new ModelWords(locale);
    }

    /** One character, so that nobody has to tell outlooks by their colours. */
    public String sign(Outlook outlook) {
        return texts.text("sign." + outlook.name());
    }

    /** An outlook in two or three words. */
    public String of(Outlook outlook) {
        return texts.text("outlook." + outlook.name());
    }

    /** On what the request would rest, such as "ASEAN MLAT"; with a sign behind it where that is not certain. */
    public String basis(Cooperation pair) {
        LegalBasis first = pair.best().get(0);
        return switch (pair.outlook()) {
            case NONE, NOT_KNOWN -> of(pair.outlook());
            case OTHER_BASIS -> texts.text("basis." + first.reasons().get(0).code().name()) + doubt(first);
            case TREATY -> (pair.best().size() > 1 ? texts.text("basis.several." + first.kind().name(), pair.best().size())
                    : first.kind() == BasisKind.BILATERAL ? texts.text("basis.BILATERAL") : name(first, pair.requested())) + doubt(first);
        };
    }

    private String doubt(LegalBasis basis) {
        return basis.confidence() == Confidence.HIGH ? "" : " " + texts.text("doubt");
    }

    /** By which channels, the one to take first at the beginning; nothing where there is no basis for a request at all. */
    public String channels(Cooperation pair) {
        List<Channel> open = pair.route().channels();
        return open.size() < 2 || pair.outlook() == Outlook.NONE ? channel(pair) : open.stream().map(this::of).collect(Collectors.joining(" / "));
    }

    /** The channel to take first, and how many others there are. */
    public String channel(Cooperation pair) {
        List<Channel> open = pair.route().channels();
        if (pair.outlook() == Outlook.NONE) {
            return "";
        }
        return switch (open.size()) {
            case 0 -> texts.text(pair.route().accepted().isEmpty() ? "channel.none" : "channel.words");
            case 1 -> of(open.get(0));
            default -> texts.text("channel.more", of(open.get(0)), open.size() - 1);
        };
    }

    private String of(Channel channel) {
        return texts.text("channel." + channel.getName());
    }

    /** Who asks whom. */
    public String title(Cooperation pair) {
        return texts.text("title", pair.requesting().getName(), pair.requested().getName());
    }

    /** Who asks whom, and how it stands, all in one. */
    public String sentence(Cooperation pair) {
        return texts.text("sentence", title(pair), cell(pair), summary(pair));
    }

    /** How it stands between the two, in a sentence or two; what may be done without a request is said, too. */
    public String summary(Cooperation pair) {
        Stream<String> outlook = Stream.of(texts.text("summary." + pair.outlook().name(), pair.requested().getName()));
        Stream<String> offences = pair.outlook() == Outlook.TREATY && pair.best().get(0).kind() == BasisKind.MULTILATERAL
                ? Stream.of(texts.text("summary.convention")) : Stream.of();
        Stream<String> informal = pair.type().isNeedsTreaty() ? Stream.of() : Stream.of(texts.text("summary.informal"));
        return Stream.of(outlook, offences, informal).flatMap(sentences -> sentences).collect(Collectors.joining(" "));
    }

    /** Whom to ask, by name where that is recorded. */
    public String ask(Cooperation pair) {
        List<Authority> authorities = pair.centralAuthorities();
        return authorities.isEmpty() ? texts.text("ask.unknown", pair.requested().getName())
                : texts.text("ask", pair.requested().getName(), authorities.stream().map(Authority::getName).collect(Collectors.joining("; ")));
    }

    /** What is known of the channel: the State's own record, what the treaties say, and whether the two agree; each with its source. */
    public List<String> route(Cooperation pair) {
        Stream<String> accepted = pair.route().accepted().stream().map(rule -> rule(pair.requested().getName(), rule));
        Stream<String> prescribed = pair.route().prescribed().stream().map(rule -> rule(((Instrument) rule.eContainer()).getShortTitle(), rule));
        Stream<String> rest = pair.route().isDisputed() ? Stream.of(texts.text("route.disputed", pair.requested().getName()))
                : pair.route().channels().isEmpty() ? Stream.of(texts.text("route.unknown", pair.requested().getName())) : Stream.of();
        return Stream.of(accepted, prescribed, rest).flatMap(sentences -> sentences).distinct().toList();
    }

    private String rule(String whose, ChannelRule rule) {
        String channel = rule.getChannel() == Channel.NOT_KNOWN ? "" : facts.of(rule.getChannel());
        String words = Stream.of(channel, rule.getText() == null ? "" : rule.getText()).filter(it -> !it.isBlank()).collect(Collectors.joining(": "));
        return texts.text("route.rule", whose, words, facts.provenance(rule));
    }

    /** What a basis is called. */
    public String name(LegalBasis basis, State requested) {
        return basis.instrument().map(Instrument::getShortTitle).orElseGet(() -> texts.text("basis.of." + basis.kind().name(), requested.getName()));
    }

    /** Whether a basis holds, in one or two words with their sign. */
    public String of(Standing standing) {
        return texts.text("standing." + standing.name());
    }

    /** Why a basis holds, does not hold or is not known. */
    public String reasons(LegalBasis basis) {
        return basis.reasons().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Reason reason) {
        return reason.sentence(locale);
    }

    /** Where that comes from, a line for each record. */
    public List<String> provenance(LegalBasis basis) {
        return basis.records().stream().map(record -> texts.text("provenance", whose(record), facts.provenance(record))).toList();
    }

    /** The instrument or the State that a record is about. */
    private static String whose(Sourced record) {
        return switch (record) {
            case Instrument instrument -> instrument.getShortTitle();
            case Participation part when part.getState() != null -> part.getState().getName();
            default -> ((State) record.eContainer()).getName();
        };
    }

    /** The whole matrix in words: a head with the States that are asked, then a line for each State that asks. */
    public TextTable table(CooperationMatrix matrix) {
        Stream<String> corner = Stream.of(texts.text("corner", matrix.type().getName(), matrix.day().toString()));
        Stream<List<String>> head = Stream.of(Stream.concat(corner, matrix.states().stream().map(State::getName)).toList());
        return new TextTable(Stream.concat(head, matrix.states().stream().map(requesting -> Stream.concat(Stream.of(requesting.getName()),
                matrix.states().stream().map(requested -> matrix.between(requesting, requested).map(this::cell).orElse(""))).toList())).toList());
    }

    private String cell(Cooperation pair) {
        return Stream.of(basis(pair), channels(pair)).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }
}
