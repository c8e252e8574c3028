import OrgBundle

/// The calls of a bundle's transcript.jsonl, in order.
struct Transcript {
  static let fileName = "transcript.jsonl"

  let lines: [TranscriptLine]

  init(_ source: BundleSource, _ words: Words) throws {
    guard let bytes = source.files[Transcript.fileName] else {
      throw CommandFailure(.problems, words("文件夹中没有 transcript.jsonl", "the folder has no transcript.jsonl"))
    }
    var lines: [TranscriptLine] = []
    for (index, text) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let isBlank = text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
      if isBlank || text.first == UInt8(ascii: "#") { continue }
      let place = "\(Transcript.fileName):\(index + 1)"
      do {
        lines.append(try TranscriptLine(text, number: index + 1))
      } catch let mistake as TranscriptLine.Mistake {
        throw CommandFailure(.problems, "\(place): \(mistake.reason)")
      }
      if lines.count > 1, lines[lines.count - 1].at < lines[lines.count - 2].at {
        throw CommandFailure(.problems, words("\(place)：时间早于上一行", "\(place): earlier than the line before"))
      }
    }
    guard !lines.isEmpty else {
      throw CommandFailure(.problems, words("transcript.jsonl 没有内容", "transcript.jsonl is empty"))
    }
    self.lines = lines
  }
}
