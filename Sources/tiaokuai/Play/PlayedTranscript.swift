/// What came of a transcript, up to its end or its first mismatch.
struct PlayedTranscript {
  var lines: [PlayedLine] = []
  /// The line and the difference; nil where everything came out as written.
  var mismatch: String?

  func table(_ words: Words) -> TextTable {
    var table = TextTable(
      words("行", "line"), words("时间", "at"), words("何人", "as"), words("调用", "call"), words("结果", "result"))
    for played in lines {
      table.add(
        String(played.line.number), played.line.time, played.line.user ?? "-", played.line.method, played.summary)
    }
    return table
  }
}
