package org.hone.formats.onnx;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the resources of ONNX files; registered with EMF for their extension and their content type. */
public final class OnnxResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new OnnxResource(uri);
    }
}
