import JSONRPC
import Testing

/// Reading request objects and batches.
@Suite struct MessageTests {
  private func read(_ text: String, _ limits: JSONRPCLimits = .standard) -> JSONRPCMessage {
    .parse(Array(text.utf8), limits: limits)
  }

  private func summary(_ item: JSONRPCItem) -> String {
    switch item {
    case .request(let request):
      let id = request.id.map { String(decoding: $0.json, as: UTF8.self) } ?? "-"
      return "\(id) \(request.method)\(request.params.map { String(decoding: $0, as: UTF8.self) } ?? "")"
    case .invalid(let error, let id):
      return "\(id.map { String(decoding: $0.json, as: UTF8.self) } ?? "-")!\(error.code)"
    }
  }

  @Test(
    arguments: [
      (#"{"jsonrpc":"2.0","method":"m","params":{"a": [1]},"id":1}"#, #"1 m{"a": [1]}"#),
      (#"{"id":"x","method":"m","jsonrpc":"2.0"}"#, #""x" m"#),
      (#"{"jsonrpc":"2.0","method":"m"}"#, "- m"),
      (#"{"jsonrpc":"2.0","method":"","id":null}"#, "null "),
      (#"{"\u006asonrpc":"\u0032.0","method":"\u006d","id":1}"#, "1 m"),
      (#"{"jsonrpc":"2.0","method":"m","params":[],"id":1}"#, "1!-32602"),
      (#"{"jsonrpc":"2.0","method":"m","params":[1]}"#, "-!-32602"),
      (#"{"jsonrpc":"2.0","method":"m","params":null,"id":1}"#, "1!-32600"),
      (#"{"jsonrpc":"2.0","method":"m","params":"x"}"#, "null!-32600"),
      (#"{"jsonrpc":"2.0","method":1,"id":1}"#, "1!-32600"),
      (#"{"jsonrpc":"2.0","id":"a"}"#, #""a"!-32600"#),
      (#"{"method":"m","id":1}"#, "1!-32600"),
      (#"{"jsonrpc":"1.0","method":"m","id":1}"#, "1!-32600"),
      (#"{"jsonrpc":2.0,"method":"m","id":1}"#, "1!-32600"),
      (#"{"jsonrpc":"2.0","method":"m","id":true}"#, "null!-32600"),
      (#"{"jsonrpc":"2.0","method":"m","id":[1]}"#, "null!-32600"),
      (#"{"jsonrpc":"2.0","method":"m","id":1,"extra":1}"#, "1!-32600"),
      (#"{"jsonrpc":"2.0","method":"m","Id":1}"#, "null!-32600"),
      (#"{"jsonrpc":"2.0","method":"m","id":1,"method":"n"}"#, "1!-32600"),
      (#"{"jsonrpc":"2.0","method":"m","id":1,"\u0069d":2}"#, "null!-32600"),
      (#"{"jsonrpc":"2.0","result":1,"id":1}"#, "1!-32600"),
      ("1", "null!-32600"), ("\"a\"", "null!-32600"), ("null", "null!-32600"), ("{}", "null!-32600"),
    ])
  func readsOneRequest(_ text: String, _ expected: String) {
    guard case .single(let item) = read(text) else {
      Issue.record("not read as one request")
      return
    }
    #expect(summary(item) == expected)
  }

  @Test func namesUnknownMembersWithinBounds() {
    let members = (0..<9).map { #""x\#($0)":1"# }.joined(separator: ",")
    let long = #"{"\#(String(repeating: "y", count: 1_000))":1}"#
    guard case .single(.invalid(let some, _)) = read("{\(members)}"), case .single(.invalid(let one, _)) = read(long)
    else {
      Issue.record("unknown members were accepted")
      return
    }
    #expect(
      String(decoding: some.data ?? [], as: UTF8.self)
        == #"{"kind":"invalid","message":"unknown members: \"x0\", \"x1\", \"x2\", \"x3\", \"x4\" and 4 more","offset":1}"#
    )
    #expect(one.data?.count ?? 0 < 200)
  }

  @Test(
    arguments: [
      "1", "0", "-7", "1.0", "1e2", "1E+2", "-0", "123456789012345678901234567890", "0.1000", #""""#, #""a""#,
      #""é""#, #""e\u0301""#, #""\"\\""#, "null",
    ])
  func idsComeBackAsTheyWere(_ id: String) throws {
    guard case .single(.request(let request)) = read(#"{"jsonrpc":"2.0","method":"m","id":\#(id)}"#) else {
      Issue.record("the id was refused")
      return
    }
    let echoed = try #require(request.id).json
    let sent = Array(id.utf8)
    if id.contains("\\u") {
      #expect(try JSONScanner(echoed).string(in: 0..<1).utf8.elementsEqual("e\u{301}".utf8))
    } else {
      #expect(echoed == sent)
    }
  }

  @Test func idsAreEqualByTheirBytes() {
    #expect(JSONRPCID.number("1") != .number("1.0"))
    #expect(JSONRPCID.string("1") != .number("1"))
    #expect(JSONRPCID.string("\u{E9}") != .string("e\u{301}"))
    #expect(JSONRPCID.integer(1) == .number("1"))
  }

  @Test func aBatchIsReadItemByItem() {
    let text = #"[1, {"jsonrpc":"2.0","method":"a","id":1},{}, {"jsonrpc":"2.0","method":"b"}, []]"#
    guard case .batch(let items) = read(text) else {
      Issue.record("not a batch")
      return
    }
    #expect(items.map(summary) == ["null!-32600", "1 a", "null!-32600", "- b", "null!-32600"])
  }

  @Test func anEmptyBatchIsOneError() {
    guard case .failure(let error) = read("[ ]") else {
      Issue.record("an empty batch was accepted")
      return
    }
    #expect(error.code == -32600)
  }

  @Test func aBatchHoldsAsManyAsTheLimit() {
    let limits = JSONRPCLimits(batch: 3)
    guard case .batch(let items) = read("[1,2,3]", limits) else {
      Issue.record("refused within the limit")
      return
    }
    #expect(items.count == 3)
    #expect(read("[1,2,3,4]", limits) == .failure(.batchTooLong(limit: 3)))
    #expect(read("[1,2,3,4", limits) == .failure(.parseError.invalid("the text ends too early", offset: 8)))
  }

  @Test func aMessageHoldsAsManyBytesAsTheLimit() {
    let text = #"{"jsonrpc":"2.0","method":"m","id":1}"#
    let exact = read(text, JSONRPCLimits(message: text.utf8.count))
    #expect(exact == .single(.request(JSONRPCRequest(method: "m", id: .integer(1)))))
    let limit = text.utf8.count - 1
    #expect(read(text, JSONRPCLimits(message: limit)) == .failure(.messageTooLong(limit: limit)))
  }

  @Test func depthCountsTheWholeText() {
    let text = #"{"jsonrpc":"2.0","method":"m","params":{"a":[1]}}"#
    guard case .single(.request) = read(text, JSONRPCLimits(depth: 3)) else {
      Issue.record("refused within the limit")
      return
    }
    #expect(read(text, JSONRPCLimits(depth: 2)) == .failure(.tooDeep(limit: 2)))
    #expect(read("[\(text)]", JSONRPCLimits(depth: 3)) == .failure(.tooDeep(limit: 3)))
  }

  @Test func faultsTellTheByte() {
    guard case .failure(let error) = read(#"{"a":tru}"#) else {
      Issue.record("invalid JSON was accepted")
      return
    }
    #expect(error.code == -32700)
    #expect(
      String(decoding: error.data ?? [], as: UTF8.self)
        == #"{"kind":"invalid","message":"unexpected byte 0x7d at offset 8","offset":8}"#)
  }
}
