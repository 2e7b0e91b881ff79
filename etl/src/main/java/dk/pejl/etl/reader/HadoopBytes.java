package dk.pejl.etl.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The bytes of a file in any file system that Hadoop knows, also on an executor. */
final class HadoopBytes implements DeliveryBytes {
  /** Hadoop's own defaults, read once: they are files that would be parsed for every delivery. */
  private static final Configuration DEFAULTS = loaded();

  private final FileSystem files;
  private final Path path;

  HadoopBytes(URI location, Map<String, String> settings) throws IOException {
    Configuration configuration = new Configuration(DEFAULTS);
    settings.forEach(configuration::set);
    this.path = new Path(location);
    this.files = path.getFileSystem(configuration);
  }

  private static Configuration loaded() {
    Configuration configuration = new Configuration();
    configuration.size();
    return configuration;
  }

  @Override
  public long length() throws IOException {
    return files.getFileStatus(path).getLen();
  }

  @Override
  public InputStream open(long from) throws IOException {
    FSDataInputStream in = files.open(path);
    in.seek(from);
    return in;
  }
}
