/// Reads a value from a text and the name of its column or key.
typealias Parse<Value> = (String, String) throws(ValueProblem) -> Value
