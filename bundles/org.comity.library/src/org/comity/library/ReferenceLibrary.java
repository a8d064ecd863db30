package org.comity.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.comity.model.fact.Identified;
import org.comity.model.io.ModelResource;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The shipped reference data, loaded once and never edited in place.
 *
 * <p>All files form one resource, {@link #URI_TEXT}, so that a scenario refers to {@code comity:/library#XT} whichever file
 * the State of Tevara is in. Reading from several threads is safe: every reference is resolved before the library is handed out.
 */
public final class ReferenceLibrary {
    /** The address under which scenarios refer to library elements. */
    public static final String URI_TEXT = "comity:/library";

    private static final List<String> FILES = List.of(
            "fact-base.xmi",
            "assistance.xmi",
            "forms/mutual-legal-assistance.xmi",
            "forms/extradition.xmi",
            "forms/provisional-arrest.xmi",
            "forms/add-on-service.xmi",
            "forms/add-on-witness.xmi",
            "forms/add-on-custody.xmi",
            "forms/add-on-video.xmi",
            "forms/add-on-records.xmi",
            "forms/add-on-search.xmi",
            "forms/add-on-assets.xmi",
            "forms/add-on-electronic.xmi",
            "forms/spontaneous-information.xmi",
            "lifecycles/outgoing-mla.xmi",
            "lifecycles/incoming-mla.xmi",
            "lifecycles/electronic-evidence.xmi",
            "lifecycles/extradition-outgoing.xmi",
            "lifecycles/extradition-incoming.xmi",
            "lifecycles/provisional-arrest.xmi",
            "lifecycles/asset-recovery.xmi",
            "lifecycles/controlled-delivery.xmi",
            "lifecycles/video-link.xmi",
            "lifecycles/spontaneous-information.xmi",
            "instruments/straits.xmi",
            "instruments/worldwide.xmi",
            "instruments/asean.xmi",
            "instruments/united-nations.xmi",
            "instruments/bilateral.xmi",
            "states/australia.xmi",
            "states/azurah.xmi",
            "states/brunei-darussalam.xmi",
            "states/cambodia.xmi",
            "states/canada.xmi",
            "states/china.xmi",
            "states/hong-kong-sar-china.xmi",
            "states/indonesia.xmi",
            "states/japan.xmi",
            "states/lao-pdr.xmi",
            "states/malaysia.xmi",
            "states/myanmar.xmi",
            "states/pelagia.xmi",
            "states/philippines.xmi",
            "states/qorvan.xmi",
            "states/sarunga.xmi",
            "states/singapore.xmi",
            "states/tevara.xmi",
            "states/thailand.xmi",
            "states/timor-leste.xmi",
            "states/united-states.xmi",
            "states/viet-nam.xmi",
            "rubrics/conference.xmi");

    private static ReferenceLibrary shipped;

    private final LibraryResource resource;
    private final String digest;

    private ReferenceLibrary() {
        ModelResource.registerPackages();
        URI uri = URI.createURI(URI_TEXT);
        ResourceSetImpl resources = new ResourceSetImpl();
        MessageDigest sha = sha256();
        List<EObject> roots = new ArrayList<>();
        for (String file : FILES) {
            roots.addAll(load(file, uri.appendSegments(file.split("/")), sha));
        }
        resource = new LibraryResource(this, uri, roots);
        resources.getResources().add(resource);
        EcoreUtil.resolveAll(resource);
        digest = HexFormat.of().formatHex(sha.digest());
    }

    private ReferenceLibrary(ReferenceLibrary original, String changes) {
        URI uri = URI.createURI(URI_TEXT);
        resource = new LibraryResource(this, uri, List.copyOf(EcoreUtil.copyAll(original.resource.getContents())));
        new ResourceSetImpl().getResources().add(resource);
        digest = HexFormat.of().formatHex(sha256().digest((original.digest + changes).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A copy of this library whose elements may be changed; this one stays as it is.
     *
     * @param changes what will be changed, in any words; makes the digest of the copy another one
     */
    public ReferenceLibrary copy(String changes) {
        return new ReferenceLibrary(this, changes);
    }

    /**
     * The library that this version of Comity ships.
     *
     * @throws IllegalStateException when the installation is damaged
     */
    public static synchronized ReferenceLibrary shipped() {
        if (shipped == null) {
            shipped = new ReferenceLibrary();
        }
        return shipped;
    }

    /**
     * The library that an element is from.
     *
     * @throws IllegalArgumentException when it is from none
     */
    public static ReferenceLibrary holding(EObject element) {
        if (element.eResource() instanceof LibraryResource resource) {
            return resource.library();
        }
        throw new IllegalArgumentException(element.eClass().getName() + " is not from a library");
    }

    private static List<EObject> load(String file, URI uri, MessageDigest sha) {
        try (InputStream in = ReferenceLibrary.class.getResourceAsStream("/library/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The reference library is incomplete: " + file + " is missing. Install Comity again.");
            }
            ModelResource part = new ModelResource(uri);
            part.load(new DigestInputStream(in, sha), null);
            return List.copyOf(part.getContents());
        } catch (IOException e) {
            throw new IllegalStateException("The reference library cannot be read: " + file + ". Install Comity again.", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The one resource that holds every element. */
    public Resource resource() {
        return resource;
    }

    /** SHA-256 of all library files in lower-case hexadecimal: which edition an exercise was played with. */
    public String digest() {
        return digest;
    }

    /** All States, in the order of their names in English. */
    public List<State> states() {
        return resource.all(State.class).sorted((a, b) -> a.getName().compareTo(b.getName())).toList();
    }

    /** All instruments, in the order of their short titles. */
    public List<Instrument> instruments() {
        return resource.all(Instrument.class).sorted((a, b) -> a.getShortTitle().compareTo(b.getShortTitle())).toList();
    }

    /** All types of assistance, family by family, in the order of their names. */
    public List<AssistanceType> assistanceTypes() {
        return resource.all(AssistanceType.class).sorted(Comparator.comparing(AssistanceType::getFamily).thenComparing(AssistanceType::getName)).toList();
    }

    /** The element of this id and kind, if the library has one. */
    public <T extends Identified> Optional<T> find(Class<T> kind, String id) {
        EObject found = resource.getEObject(id);
        return kind.isInstance(found) ? Optional.of(kind.cast(found)) : Optional.empty();
    }

    /**
     * The element of this id and kind, which the caller knows to be there.
     *
     * @throws IllegalArgumentException when it is not
     */
    public <T extends Identified> T get(Class<T> kind, String id) {
        return find(kind, id).orElseThrow(() -> new IllegalArgumentException(
                "The reference library has no " + kind.getSimpleName() + " with the id '" + id + "'"));
    }
}
