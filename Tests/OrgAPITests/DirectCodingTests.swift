import Testing

@testable import OrgAPI

/// What is read and written directly is what coding reads and writes.
@Suite struct DirectCodingTests {
  private static func answers<M: Method>(_ method: M.Type) throws -> [M.Result] {
    try M.examples.compactMap { example in
      guard case .result(let text) = example.answer else { return nil }
      return try decodeResult(M.Result.self, from: Array(text.utf8))
    }
  }

  @Test func routesAreWrittenAsCodingWritesThem() throws {
    let answers = try Self.answers(RouteResolve.self)
    #expect(answers.count > 2)
    for answer in answers {
      #expect(try encodeBytes(answer) == encodeByCoding(answer))
    }
    let step = RouteStepView(
      action: .concur, body: "A\"\\\n", bodyName: "镇\u{1}党委", bodies: [], mode: .vote, order: .sequence,
      weights: [1, 2], threshold: 50, people: 2, due: RouteDueView(days: 3, workingDays: nil),
      when: RouteConditionView(proposedGrade: ["A"], scoreAtLeast: -1, scoreBelow: nil, evidence: nil),
      refusal: .advisory, silence: .wait)
    let full = RouteResolve.Result(
      unit: "", matter: "评级", rule: "r", steps: [step, step], explanation: [], treeRevision: .max, rulebookVersion: 0)
    #expect(try encodeBytes(full) == encodeByCoding(full))
  }

  @Test func permissionsAreWrittenAsCodingWritesThem() throws {
    for answer in try Self.answers(AccessCheck.self) {
      #expect(try encodeBytes(answer) == encodeByCoding(answer))
    }
  }

  private static let texts = [
    #"{"unit":"T01","matter":"target"}"#,
    #" { "matter" : "target" , "unit" : "T01", "explain": false, "on": "2012-04-20" } "#,
    #"{"unit":"T01","matter":"target","explain":true}"#,
    #"{"unit":"T01","matter":"target","explain":"true"}"#,
    #"{"unit":"T01","matter":"target","on":false}"#,
    #"{"unit":"T01","matter":"target","on":"2012-13-01"}"#,
    #"{"unit":"T 1","matter":"target"}"#,
    #"{"unit":"","matter":"target"}"#,
    #"{"unit":"T01"}"#,
    #"{}"#,
    #"[]"#,
    #"{"unit":"T01","unit":"T02","matter":"target"}"#,
    #"{"unit":"T\u0030","matter":"target"}"#,
    #"{"unit":"T01","matter":"评级"}"#,
    #"{"unit":"T01","matter":"a,b"}"#,
    #"{"unit":"T01","matter":"target","more":"x"}"#,
    #"{"unit":"T01","matter":"target","asOf":{"revision":1}}"#,
    #"{"unit":"T01","matter":null}"#,
    #"{"unit":"T01","matter":"target"} x"#,
    #"{"unit":"T01","matter":"target",}"#,
    #"{"unit":"T01" "matter":"target"}"#,
    #"{"unit":"T01","matter":"target""#,
    #"{"user":"u","action":"decide","unit":"T01","matter":"target"}"#,
    #"{"action":"assign:reviewer","unit":"T01"}"#,
    #"{"action":"fly","unit":"T01"}"#,
  ]

  private static func agree<Params: PlainReading>(_ type: Params.Type, _ bytes: [UInt8]) -> Bool {
    func outcome(_ read: () throws(ParamsError) -> Params) -> Result<Params, ParamsError> {
      Result { () throws(ParamsError) in try read() }
    }
    let direct = outcome { () throws(ParamsError) in try decodeParams(type, from: bytes) }
    return direct == outcome { () throws(ParamsError) in try decodeStrictly(type, from: bytes) }
  }

  @Test(arguments: texts)
  func plainParametersAreReadAsStrictly(text: String) {
    #expect(Self.agree(RouteResolve.Params.self, Array(text.utf8)))
    #expect(Self.agree(AccessCheck.Params.self, Array(text.utf8)))
  }

  @Test func somethingIsReadPlainly() {
    #expect(RouteResolve.Params.read(Array(Self.texts[1].utf8))?.on == "2012-04-20")
    #expect(AccessCheck.Params.read(Array(Self.texts[22].utf8))?.user == "u")
    #expect(RouteResolve.Params.read(Array(Self.texts[5].utf8)) == nil)
  }

  @Test(arguments: 1...8)
  func brokenTextsAreReadAsStrictly(seed: UInt64) {
    var generator = SplitMix(state: seed)
    for _ in 0..<1_500 {
      var bytes = Array(Self.texts[Int.random(in: 0..<Self.texts.count, using: &generator)].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
        case 1: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
        default: if bytes.count > 1 { bytes.remove(at: place) }
        }
      }
      let (route, access) = (Self.agree(RouteResolve.Params.self, bytes), Self.agree(AccessCheck.Params.self, bytes))
      #expect(route && access, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
