package org.hone.formats.file;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * How a network is to be read.
 *
 * @param folder the folder that the file lies in and that it may refer to, or null when it is no file
 * @param maximumNodes how many nodes the network may have
 * @param monitor is told of progress and may cancel; never null
 * @param opened is told of every further file that is mapped
 */
public record ReadRequest(Path folder, int maximumNodes, IProgressMonitor monitor, Consumer<MappedFile> opened) {
}
