import OrgAPI
import Testing

/// JSON-RPC 2.0 to the letter, through a socket, against the product itself.
@Suite struct ProtocolTests {
  @Test("ids come back as they were: numbers, texts and null")
  func idsComeBack() async throws {
    try await withTown { town in
      let line = try await town.line("v1")
      for id: JSONValue in [7, "seven", 0, "", -3, .null] {
        let answer = try await line.call("unit.get", ["unit": "V1"], id: id)
        #expect(answer["id"] == id)
        #expect(answer["jsonrpc"] == "2.0")
        #expect(answer[path: "result.name"] == "河村党支部")
        #expect(answer["error"] == nil)
      }
    }
  }

  @Test("a notification is carried out and not answered, even where it fails")
  func notificationsAreSilent() async throws {
    try await withTown { town in
      let line = try await town.line("admin")
      try await line.send(RawLine.text("campaign.create", ["campaign": "2013", "name": "二〇一三年", "year": 2013]))
      try await line.send(RawLine.text("no.such.method"))
      try await line.send(RawLine.text("unit.get", ["unit": 5]))
      let answer = try await line.call("campaign.list", id: "after")
      #expect(answer["id"] == "after")
      #expect(answer[path: "result.campaigns"]?.array?.count == 2)
    }
  }

  @Test("a batch is answered in one line, in the order of its items, without its notifications")
  func batchesAreAnsweredTogether() async throws {
    try await withTown { town in
      let line = try await town.line("admin")
      let items = [
        RawLine.text("unit.get", ["unit": "T1"], id: 1),
        RawLine.text("campaign.create", ["campaign": "2013", "name": "二〇一三年", "year": 2013]),
        RawLine.text("unit.get", ["unit": "NOWHERE"], id: "two"),
        "5",
        RawLine.text("campaign.list", id: 3),
      ]
      let answers = try #require(try await line.ask("[" + items.joined(separator: ",") + "]").array)
      #expect(answers.map { $0["id"] } == [1, "two", .null, 3])
      #expect(answers[1].errorKind == "notFound")
      #expect(answers[2].errorCode == -32600)
      #expect(answers[3][path: "result.campaigns"]?.array?.count == 2, "the notification before it was carried out")
    }
  }

  @Test("a batch of notifications is not answered at all; an empty one is no request")
  func emptyBatches() async throws {
    try await withTown { town in
      let line = try await town.line("admin")
      try await line.send("[" + RawLine.text("unit.list") + "," + RawLine.text("campaign.list") + "]")
      let answer = try await line.ask("[]")
      #expect(answer.errorCode == -32600)
      #expect(answer["id"] == .null)
    }
  }

  @Test("signing in and working fit into one batch")
  func aBatchSignsInAndWorks() async throws {
    try await withTown { town in
      let line = try await town.server.line()
      let open = RawLine.text("session.open", ["tenant": "small", "token": .string(Town.token("v1"))], id: 1)
      let answers = try await line.ask("[\(open),\(RawLine.text("session.whoami", id: 2))]")
      #expect(answers[1]?[path: "result.user"] == "v1")
    }
  }

  @Test(
    "text that is no JSON answers a parse error with its offset",
    arguments: [
      ("{\"jsonrpc\": \"2.0\", \"method\"", nil as Int?), ("{'jsonrpc': 1}", 1), ("[1, 2,]", 6), ("\u{FEFF}{}", 0),
    ])
  func brokenJSON(text: String, offset: Int?) async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let line = try await town.line("admin")
      let answer = try await line.ask(text)
      #expect(answer.errorCode == -32700)
      #expect(answer["id"] == .null)
      #expect(answer.errorKind == "invalid")
      #expect(answer.errorSentence?.isEmpty == false)
      if let offset { #expect(answer[path: "error.data.offset"]?.integer == offset) }
      #expect(try await line.call("unit.get", ["unit": "V1"])["result"] != nil, "the connection goes on")
      #expect(try await town.ledger() == before)
    }
  }

  @Test(
    "JSON that is no request answers invalid request, and says which member",
    arguments: [
      (#"{"method": "unit.list", "id": 1}"#, "jsonrpc"),
      (#"{"jsonrpc": "1.0", "method": "unit.list", "id": 1}"#, "jsonrpc"),
      (#"{"jsonrpc": "2.0", "method": 5, "id": 1}"#, "method"), (#"{"jsonrpc": "2.0", "id": 1}"#, "method"),
      (#"{"jsonrpc": "2.0", "method": "unit.list", "params": 3, "id": 1}"#, "params"),
      (#"{"jsonrpc": "2.0", "method": "unit.list", "param": {}, "id": 1}"#, "param"),
      (#"{"jsonrpc": "2.0", "method": "unit.list", "id": 1, "id": 2}"#, "id"),
      (#"{"jsonrpc": "2.0", "method": "unit.list", "id": [1]}"#, "id"), ("\"hello\"", "object"),
    ])
  func noRequest(text: String, place: String) async throws {
    try await withTown { town in
      let line = try await town.line("admin")
      let answer = try await line.ask(text)
      #expect(answer.errorCode == -32600)
      #expect(answer.errorKind == "invalid")
      #expect(answer.errorSentence?.contains(place) == true, "\(answer)")
    }
  }

  @Test("an unknown method is named, and so are the known ones")
  func unknownMethod() async throws {
    try await withTown { town in
      let answer = try await town.line("admin").call("unit.destroy", ["unit": "V1"], id: "x")
      #expect(answer.errorCode == -32601)
      #expect(answer["id"] == "x")
      #expect(answer.errorSentence?.contains("unit.destroy") == true)
      #expect(answer.errorSentence?.contains("unit.move") == true)
    }
  }

  @Test("parameters by position are refused")
  func positionalParameters() async throws {
    try await withTown { town in
      let answer = try await town.line("admin").call("unit.get", ["V1"])
      #expect(answer.errorCode == -32602)
      #expect(answer.errorSentence?.contains("by name") == true)
    }
  }

  /// A wrong call, the place its answer names, and the code of what is wrong.
  struct WrongCall: Sendable, CustomTestStringConvertible {
    let method: String
    let params: JSONValue
    let path: String
    let code: String

    init(_ method: String, _ params: JSONValue, _ path: String, _ code: String) {
      (self.method, self.params, self.path, self.code) = (method, params, path, code)
    }

    var testDescription: String { "\(method): \(path) \(code)" }
  }

  static let wrongCalls = [
    WrongCall("unit.get", ["unit": "V1", "colour": "red"], "colour", "field.unknown"),
    WrongCall("unit.get", [:], "unit", "field.missing"),
    WrongCall("unit.get", ["unit": 5], "unit", "field.wrongType"),
    WrongCall("unit.get", ["unit": "V 1"], "unit", "field.badCode"),
    WrongCall("unit.list", ["limit": 0], "limit", "field.outOfRange"),
    WrongCall("unit.list", ["kind": "castle"], "kind", "field.notAllowed"),
    WrongCall("unit.search", ["text": ""], "text", "field.tooShort"),
    WrongCall(
      "case.save", ["case": "1", "document": ["targets": [["text": 3]], "measures": []]], "document.targets[0].text",
      "field.wrongType"),
    WrongCall(
      "case.save",
      ["case": "1", "document": ["targets": [["text": "开会"]], "measures": [["measure": "a", "who": "b"]]]],
      "document.measures[0].who", "field.unknown"),
    WrongCall("case.concur", ["case": "1", "agree": false], "reason", "field.requiredBecause"),
    WrongCall("case.decide", ["case": "1", "verdict": "rejected"], "reason", "field.requiredBecause"),
    WrongCall(
      "grant.create", ["user": "v1", "unit": "V1", "role": "clerk", "from": "2012-02-30"], "from",
      "field.badDate"),
    WrongCall("unit.update", ["unit": "V1"], "", "field.nothingGiven"),
  ]

  @Test("wrong parameters answer their place and what is wrong there, and change nothing", arguments: wrongCalls)
  func wrongParameters(_ wrong: WrongCall) async throws {
    try await withTown { town in
      let before = try await town.ledger()
      let answer = try await town.line("admin").call(wrong.method, wrong.params)
      #expect(answer.errorCode == -32602)
      #expect(answer.errorKind == "invalid")
      #expect(answer[path: "error.data.code"]?.string == wrong.code)
      if !wrong.path.isEmpty {
        #expect(answer[path: "error.data.arguments.path"]?.string == wrong.path)
        #expect(answer.errorSentence?.contains(wrong.path) == true)
      }
      #expect(try await town.ledger() == before)
    }
  }
}
