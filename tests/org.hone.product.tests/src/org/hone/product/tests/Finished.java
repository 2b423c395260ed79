package org.hone.product.tests;

import java.nio.file.Path;

/** Where the build leaves what it makes, below the checkout that the system property {@code hone.root} names. */
final class Finished {

    private Finished() {
    }

    static Path root() {
        String root = System.getProperty("hone.root");
        if (root == null) {
            throw new IllegalStateException("the system property hone.root must name the checkout");
        }
        return Path.of(root);
    }

    static Path product() {
        return root().resolve("releng/org.hone.product/target/products/org.hone.product/linux/gtk/x86_64");
    }

    static Path site() {
        return root().resolve("releng/org.hone.site/target/repository");
    }

    static Path sampleModel() {
        return root().resolve("bundles/org.hone.samples/sample/machined-parts.onnx");
    }
}
