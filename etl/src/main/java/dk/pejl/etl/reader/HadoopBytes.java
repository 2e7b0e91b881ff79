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
  private final FileSystem files;
  private final Path path;

  HadoopBytes(URI location, Map<String, String> settings) throws IOException {
    Configuration configuration = new Configuration();
    settings.forEach(configuration::set);
    this.path = new Path(location);
    this.files = path.getFileSystem(configuration);
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
