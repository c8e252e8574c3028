/// Where a field stands in the bytes of its file.
struct CSVField {
  /// The first byte of its content, behind an opening quotation mark.
  var start: Int
  /// The offset behind its content.
  var end: Int
  /// The first byte of the field itself: the opening quotation mark where there is one.
  var opening: Int
  var line: Int
  /// Where that line starts.
  var lineStart: Int
  /// Whether the content holds doubled quotation marks.
  var hasDoubledQuotes: Bool
}
