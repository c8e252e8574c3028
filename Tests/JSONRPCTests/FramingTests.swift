import NIOCore
import Testing

@testable import JSONRPC

/// Cutting a stream into lines, however the bytes arrive.
@Suite struct FramingTests {
  private func frames(_ pieces: [[UInt8]], limit: Int = 100) -> [LineFrame] {
    var decoder = LineFrameDecoder(limit: limit)
    var buffer = ByteBuffer()
    var frames: [LineFrame] = []
    for piece in pieces {
      buffer.writeBytes(piece)
      while let frame = decoder.next(&buffer) { frames.append(frame) }
      #expect(buffer.readableBytes <= limit + 1, "more is kept than the limit allows")
    }
    return frames
  }

  private func line(_ text: String) -> LineFrame { .line(Array(text.utf8)) }

  @Test func linesAreTheSameInPiecesOfAnySize() {
    let text = Array("one\n\r\n\ntwo\r\nthree \r x\n\n{\"é\":\"中\"}\nrest".utf8)
    let expected = [line("one"), line("two"), line("three \r x"), line("{\"é\":\"中\"}")]
    for size in 1...text.count {
      let pieces = stride(from: 0, to: text.count, by: size).map { Array(text[$0..<min($0 + size, text.count)]) }
      #expect(frames(pieces) == expected)
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func theLimitCountsTheLineAlone(_ lineBreak: String) {
    let exact = String(repeating: "a", count: 10)
    for size in [1, 100] {
      let within = Array((exact + lineBreak + "b\n").utf8)
      let over = Array((exact + "a" + lineBreak + "b\n").utf8)
      let cut = { (text: [UInt8]) in
        stride(from: 0, to: text.count, by: size).map { Array(text[$0..<min($0 + size, text.count)]) }
      }
      #expect(frames(cut(within), limit: 10) == [line(exact), line("b")])
      #expect(frames(cut(over), limit: 10) == [.tooLong])
    }
  }

  @Test func anEndlessLineIsRefusedWithoutItsEnd() {
    let piece = Array(repeating: UInt8(ascii: "a"), count: 50)
    #expect(frames(Array(repeating: piece, count: 1_000), limit: 120) == [.tooLong])
  }
}
