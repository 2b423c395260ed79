package org.hone.formats.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.core.format.StaleFileException;
import org.hone.model.network.Network;

/**
 * A network in a file that stays mapped: what the resources of all formats share. A format brings {@link #decode} and, when
 * it can be written, {@link #encode}.
 */
public abstract class NetworkFileResource extends ResourceImpl implements NetworkResource {

    private final String formatId;
    private final List<MappedFile> mappings = new ArrayList<>();
    private final List<SavedFile> saved = new ArrayList<>();
    private Path savedTo;

    protected NetworkFileResource(URI uri, String formatId) {
        super(uri);
        this.formatId = formatId;
    }

    /**
     * Makes the network that {@code source} holds. Errors name the source, the place in it and the rule.
     *
     * @throws HoneException bad input, or something that is not supported
     */
    protected abstract Network decode(ByteSource source, ReadRequest request) throws HoneException;

    /**
     * Writes {@code network} to {@code file} and whatever belongs to it, beside first and then moved into place: a mapped file
     * must not be written into.
     *
     * @return the files that were written
     */
    protected List<Path> encode(Network network, Path file, long externalDataThreshold, IProgressMonitor monitor)
            throws HoneException {
        throw readOnly(file.toString());
    }

    /** Writes {@code network}, weights included, to {@code out}. */
    protected void encode(Network network, OutputStream out, IProgressMonitor monitor) throws HoneException, IOException {
        throw readOnly(String.valueOf(getURI()));
    }

    private HoneException readOnly(String target) {
        return HoneException.unsupported("failed to write '" + target + "': networks cannot be saved in the format '" + formatId
                + "'");
    }

    @Override
    public Network network() {
        return getContents().isEmpty() ? null : (Network) getContents().get(0);
    }

    @Override
    public String formatId() {
        return formatId;
    }

    @Override
    public boolean isStale() {
        return mappings.stream().anyMatch(MappedFile::isStale) || savedTo != null && savedTo.equals(file())
                && saved.stream().anyMatch(SavedFile::isStale);
    }

    @Override
    public void read(Path file, int maximumNodes, IProgressMonitor monitor) throws HoneException {
        unload();
        List<MappedFile> opened = new ArrayList<>();
        MappedFile source = map(file);
        opened.add(source);
        ReadRequest request = new ReadRequest(file.toAbsolutePath().getParent(), maximumNodes, orNull(monitor), opened::add);
        Network network = decodeMapped(source, request);
        mappings.addAll(opened);
        show(network);
    }

    private Network decodeMapped(MappedFile source, ReadRequest request) throws HoneException {
        try {
            Network network = source.guarded(() -> decode(source, request));
            source.check();
            return network;
        } catch (StaleFileException e) {
            throw new HoneException(FailureKind.BAD_INPUT,
                    "failed to read '" + source.name() + "': it was changed while it was read", e);
        }
    }

    private void show(Network network) {
        isLoaded = true;
        getContents().add(network);
        setModified(false);
    }

    private static MappedFile map(Path file) throws HoneException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw HoneException.badInput("failed to open '" + file + "': it is not a regular file");
            }
            return MappedFile.open(file);
        } catch (NoSuchFileException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to open '" + file + "': there is no such file", e);
        } catch (IOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to open '" + file + "': " + FileReplacement.reason(e), e);
        }
    }

    @Override
    public void write(Path file, long externalDataThreshold, IProgressMonitor monitor) throws HoneException {
        Network network = network();
        if (network == null) {
            throw HoneException.usage("failed to write '" + file + "': no network is loaded");
        }
        List<Path> written;
        try {
            written = encode(network, file, externalDataThreshold, orNull(monitor));
        } catch (StaleFileException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to write '" + file + "': " + e.getCause().getMessage(), e);
        }
        remember(written);
        savedTo = file.toAbsolutePath();
        setModified(false);
    }

    private void remember(List<Path> written) throws HoneException {
        saved.clear();
        for (Path path : written) {
            try {
                FileStamp stamp = FileStamp.of(path);
                saved.add(new SavedFile(path, stamp));
                for (MappedFile mapping : mappings) {
                    if (Files.exists(mapping.path()) && Files.isSameFile(mapping.path(), path)) {
                        mapping.keepAfterReplacement(stamp);
                    }
                }
            } catch (IOException e) {
                throw HoneException.execution("failed to find '" + path + "' after it was written: " + FileReplacement.reason(e), e);
            }
        }
    }

    private record SavedFile(Path path, FileStamp stamp) {
        boolean isStale() {
            return !stamp.matches(path);
        }
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        mappings.clear();
        saved.clear();
    }

    /** Makes no proxies: nothing refers to a network from outside, and finding each object's place is quadratic in EMF. */
    @Override
    protected void unloaded(InternalEObject object) {
        object.eAdapters().clear();
    }

    // EMF's own way in and out

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded) {
            return;
        }
        Path file = file();
        if (file == null) {
            super.load(options);
            return;
        }
        try {
            read(file, maximumNodes(options), monitor(options));
        } catch (HoneException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        MemorySource source = new MemorySource(String.valueOf(getURI()), in.readAllBytes());
        try {
            show(decode(source, new ReadRequest(null, maximumNodes(options), monitor(options), mappings::add)));
        } catch (HoneException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        Path file = file();
        if (file == null) {
            super.save(options);
            return;
        }
        Object threshold = option(options, OPTION_EXTERNAL_DATA_THRESHOLD);
        try {
            write(file, threshold instanceof Number number ? number.longValue() : -1, monitor(options));
        } catch (HoneException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        if (network() == null) {
            throw new IOException("failed to write '" + getURI() + "': no network is loaded");
        }
        try {
            encode(network(), out, monitor(options));
        } catch (HoneException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The file that the URI means, or null when it means something else. */
    private Path file() {
        URI normal = getResourceSet() == null ? getURIConverter().normalize(getURI())
                : getResourceSet().getURIConverter().normalize(getURI());
        if (normal.isPlatform()) {
            normal = CommonPlugin.resolve(normal);
        }
        return normal.isFile() ? Path.of(normal.toFileString()).toAbsolutePath() : null;
    }

    private static int maximumNodes(Map<?, ?> options) {
        return option(options, OPTION_MAXIMUM_NODES) instanceof Number number ? number.intValue() : DEFAULT_MAXIMUM_NODES;
    }

    private static IProgressMonitor monitor(Map<?, ?> options) {
        return orNull(option(options, OPTION_MONITOR) instanceof IProgressMonitor monitor ? monitor : null);
    }

    private static Object option(Map<?, ?> options, String key) {
        return options == null ? null : options.get(key);
    }

    private static IProgressMonitor orNull(IProgressMonitor monitor) {
        return monitor == null ? new NullProgressMonitor() : monitor;
    }
}
