import JSONRPC
import Testing

/// The examples of JSON-RPC 2.0 section 7 over a socket. Where they use positional parameters, which this product
/// refuses, the error stands in the place of the result.
@Suite struct SpecificationTests {
  @Test(
    arguments: [
      // rpc call with positional parameters
      (#"{"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1}"#, "1!-32602"),
      (#"{"jsonrpc": "2.0", "method": "subtract", "params": [23, 42], "id": 2}"#, "2!-32602"),
      // rpc call with named parameters
      (#"{"jsonrpc": "2.0", "method": "subtract", "params": {"subtrahend": 23, "minuend": 42}, "id": 3}"#, "3=19"),
      (#"{"jsonrpc": "2.0", "method": "subtract", "params": {"minuend": 42, "subtrahend": 23}, "id": 4}"#, "4=19"),
      // a Notification
      (#"{"jsonrpc": "2.0", "method": "update", "params": [1,2,3,4,5]}"#, nil),
      (#"{"jsonrpc": "2.0", "method": "foobar"}"#, nil),
      // rpc call of non-existent method
      (#"{"jsonrpc": "2.0", "method": "foobar", "id": "1"}"#, #""1"!-32601"#),
      // rpc call with invalid JSON
      (#"{"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz]"#, "null!-32700"),
      // rpc call with invalid Request object
      (#"{"jsonrpc": "2.0", "method": 1, "params": "bar"}"#, "null!-32600"),
      // rpc call Batch, invalid JSON
      (
        #"[{"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"}, {"jsonrpc": "2.0", "method"]"#,
        "null!-32700"
      ),
      // rpc call with an empty Array
      ("[]", "null!-32600"),
      // rpc call with an invalid Batch (but not empty)
      ("[1]", "[null!-32600]"),
      // rpc call with invalid Batch
      ("[1,2,3]", "[null!-32600 null!-32600 null!-32600]"),
      // rpc call Batch
      (
        #"""
        [{"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"}, \#
        {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]}, \#
        {"jsonrpc": "2.0", "method": "subtract", "params": {"minuend": 42, "subtrahend": 23}, "id": "2"}, \#
        {"foo": "boo"}, \#
        {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"}, \#
        {"jsonrpc": "2.0", "method": "get_data", "id": "9"}]
        """#, #"["1"!-32602 "2"=19 null!-32600 "5"!-32601 "9"=["hello", 5]]"#
      ),
      // rpc call Batch (all notifications)
      (
        #"[{"jsonrpc": "2.0", "method": "notify_sum", "params": [1,2,4]}, {"jsonrpc": "2.0", "method": "notify_hello"}]"#,
        nil
      ),
    ] as [(String, String?)])
  func example(_ request: String, _ answer: String?) async throws {
    try await withClient { client, _ in
      try await client.sendRawLine(Array(request.utf8))
      try await client.sendRawLine(Array(#"{"jsonrpc":"2.0","method":"echo","id":"end"}"#.utf8))
      if let answer { #expect(summary(await client.receiveRawLine()) == answer) }
      #expect(summary(await client.receiveRawLine()) == #""end"=null"#)
    }
  }

  @Test func theAnswerIsWrittenAsTheSpecificationShows() async throws {
    try await withClient { client, _ in
      try await client.sendRawLine(Array(#"{"jsonrpc":"2.0","method":"nope","id":1.0}"#.utf8))
      let error = await client.receiveRawLine()
      #expect(error == Array(#"{"jsonrpc":"2.0","error":{"code":-32601,"message":"Method not found"},"id":1.0}"#.utf8))
      try await client.sendRawLine(Array(#"{"jsonrpc":"2.0","method":"pretty","id":null}"#.utf8))
      let pretty = await client.receiveRawLine()
      #expect(pretty == Array(#"{"jsonrpc":"2.0","result":{   "a": 1  },"id":null}"#.utf8))
    }
  }
}
