/// JSON text that grows from front to back. Whoever writes at a depth closes what is still open below it.
final class JSONStream {
  private var writer = JSONWriter(.compact)
  /// The arrays and objects that are open, outermost first, each with its elements so far.
  private var open: [(isObject: Bool, count: Int)] = []

  /// How many arrays and objects are open.
  var depth: Int { open.count }

  /// How many bytes there are so far.
  var length: Int { writer.bytes.count }

  /// How many elements the array or object at a depth has so far.
  func count(at depth: Int) -> Int { depth <= open.count ? open[depth - 1].count : 0 }

  /// Opens an array or object; answers its depth.
  func open(isObject: Bool) -> Int {
    writer.write(byte: UInt8(ascii: isObject ? "{" : "["))
    open.append((isObject, 0))
    return open.count
  }

  /// Begins the next element of the array at a depth.
  func beginElement(at depth: Int) {
    close(to: depth)
    if open[depth - 1].count > 0 { writer.write(byte: UInt8(ascii: ",")) }
    open[depth - 1].count += 1
  }

  /// Begins the next member of the object at a depth.
  func beginMember(_ name: String, at depth: Int) {
    beginElement(at: depth)
    writer.write(name)
    writer.write(byte: UInt8(ascii: ":"))
  }

  /// Writes a value where the text now ends.
  func write(_ value: JSONValue) { writer.write(value) }

  /// Writes a text where the text now ends.
  func write(_ text: String) { writer.write(text) }

  /// Closes all that is open; answers the whole text.
  func finish() -> [UInt8] {
    close(to: 0)
    return writer.bytes
  }

  private func close(to depth: Int) {
    while open.count > depth {
      writer.write(byte: UInt8(ascii: open.removeLast().isObject ? "}" : "]"))
    }
  }
}
