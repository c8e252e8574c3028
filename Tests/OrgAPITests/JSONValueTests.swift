import Testing

@testable import OrgAPI

@Suite struct JSONValueTests {
  @Test func writesCompactInTheOrderGiven() {
    let value: JSONValue = ["b": 1, "a": [nil, true, "\"\\\n\u{01}天"], "c": [:], "d": 2.5, "e": []]
    #expect("\(value)" == #"{"b":1,"a":[null,true,"\"\\\n\u0001天"],"c":{},"d":2.5,"e":[]}"#)
  }

  @Test func writesSortedAndIndented() {
    let value: JSONValue = ["b": [1, ["z": 0, "y": []]], "a": [:]]
    let expected = """
      {
        "a": {},
        "b": [
          1,
          {
            "y": [],
            "z": 0
          }
        ]
      }
      """
    #expect(String(decoding: value.encoded(.document), as: UTF8.self) == expected)
  }

  @Test func whatIsNotFiniteBecomesNull() {
    #expect("\(JSONValue.number(.nan))" == "null")
    #expect("\(JSONValue.number(-.infinity))" == "null")
  }

  @Test(arguments: [0.1, 1e300, -2.5e-10, 1e16, 123_456_789.125])
  func numbersComeBackAsTheyWere(_ number: Double) throws {
    #expect(try JSONValue.parse(JSONValue.number(number).encoded()) == .number(number))
  }

  @Test func equalWhateverTheOrder() {
    #expect(["a": 1, "b": 2] as JSONValue == ["b": 2, "a": 1])
    #expect(["a": 1, "b": 2] as JSONValue != ["a": 1, "b": 3])
    #expect(["a": 1] as JSONValue != ["a": 1, "b": 2])
  }

  @Test func membersAreSetReplacedAndRemoved() {
    var object = JSONValue.Object()
    object["a"] = 1
    object["b"] = 2
    object["a"] = 3
    #expect("\(JSONValue.object(object))" == #"{"a":3,"b":2}"#)
    object["a"] = JSONValue?.none
    object["c"] = JSONValue?.none
    #expect("\(JSONValue.object(object))" == #"{"b":2}"#)
  }

  @Test func pathsLeadToTheirValue() {
    let value: JSONValue = ["steps": [["action": "guide"], ["bodies": [["body": "T01"]]]]]
    #expect(value[path: "steps[1].bodies[0].body"]?.string == "T01")
    #expect(value[path: "steps.1.bodies.0.body"]?.string == "T01")
    #expect(value[path: ""] == value)
    #expect(value[path: "steps[2]"] == nil)
    #expect(value["steps"]?[0]?["action"] == "guide")
    #expect(value["steps"]?[-1] == nil)
  }

  @Test(arguments: [
    ("rows[key=T01].late", 2), ("rows[key=T02].late", 1), ("rows[key=T03].late", 1), ("rows[0].late", 1),
    ("rows[key=T02].parts[part=a]", 3), ("rows[key=T01].parts[part=a]", 2), ("none[key=T01]", 1),
  ])
  func pathsSayWhatTheyPick(path: String, choices: Int) throws {
    let value: JSONValue = [
      "rows": [
        ["key": "T01", "late": 1], ["key": "T01", "late": 2],
        ["key": "T02", "late": 3, "parts": [["part": "a"], ["part": "a"], ["part": "a"]]],
      ]
    ]
    #expect(value.choices(at: try #require(JSONPath(path))) == choices)
  }

  @Test func isItsOwnCoding() throws {
    let value: JSONValue = ["a": [1, 2.5, nil, "x", false], "b": [:]]
    #expect(try encodeValue(value) == value)
    #expect(try decodeParams(JSONValue.self, value: value) == value)
    #expect(try decodeResult([String: JSONValue].self, value: value)["b"] == [:])
  }
}
