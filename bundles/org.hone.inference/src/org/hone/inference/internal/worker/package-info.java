/**
 * What runs in the process that computes. It depends on ONNX Runtime and Java alone, so that the process needs no more
 * than this bundle and ONNX Runtime's jar on its class path. The protocol's classes are used on both sides.
 */
package org.hone.inference.internal.worker;
