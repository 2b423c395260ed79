/** ONNX's backend tests through lowering, code generation and the runtime of this computer. */
package org.hone.targets.backend;
