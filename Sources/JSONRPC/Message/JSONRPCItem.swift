/// One message, or one item of a batch, after reading.
public enum JSONRPCItem: Hashable, Sendable {
  /// A request or notification to be carried out.
  case request(JSONRPCRequest)
  /// Not to be carried out. The error is the answer; nil for the id means a notification, which is not answered.
  case invalid(JSONRPCError, id: JSONRPCID?)
}
