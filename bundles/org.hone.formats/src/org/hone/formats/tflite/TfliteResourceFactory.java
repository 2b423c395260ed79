package org.hone.formats.tflite;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the resources of TensorFlow Lite files; registered with EMF for their extension and their content type. */
public final class TfliteResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new TfliteResource(uri);
    }
}
