package org.comity.model.io;

import java.util.HashMap;
import java.util.Map;

import org.comity.model.assessment.AssessmentPackage;
import org.comity.model.exercise.ExercisePackage;
import org.comity.model.fact.FactPackage;
import org.comity.model.jurisdiction.JurisdictionPackage;
import org.comity.model.layout.LayoutPackage;
import org.comity.model.request.RequestPackage;
import org.comity.model.scenario.ScenarioPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * An XMI resource with Comity's settings: UTF-8, ids found through a map, unknown elements are errors, and a parser that
 * takes no document type, no external entity and no location from the text it reads.
 *
 * <p>References to other resources are left as proxies; the resource set decides which of them it resolves.
 */
public class ModelResource extends XMIResourceImpl {
    private static final String XERCES = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";

    public ModelResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        load.put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
        load.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(
                XERCES + "disallow-doctype-decl", Boolean.TRUE,
                XERCES + "nonvalidating/load-external-dtd", Boolean.FALSE,
                SAX + "external-general-entities", Boolean.FALSE,
                SAX + "external-parameter-entities", Boolean.FALSE));
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(140));
        save.put(XMLResource.OPTION_FLUSH_THRESHOLD, Integer.valueOf(Integer.MAX_VALUE));
    }

    /** Makes Comity's packages known where no extension registry does it, as in a plain JVM. */
    public static void registerPackages() {
        for (EPackage known : new EPackage[] {FactPackage.eINSTANCE, RequestPackage.eINSTANCE, JurisdictionPackage.eINSTANCE,
                AssessmentPackage.eINSTANCE, ScenarioPackage.eINSTANCE, ExercisePackage.eINSTANCE, LayoutPackage.eINSTANCE}) {
            EPackage.Registry.INSTANCE.putIfAbsent(known.getNsURI(), known);
        }
    }
}
