import Testing

@testable import JSONRPC

/// When reading is held back and taken up again.
@Suite struct ConnectionGateTests {
  @Test func readingStopsAtTheNumberOfMessages() {
    let gate = ConnectionGate(JSONRPCLimits(message: 1_000, inFlight: 4))
    for _ in 0..<3 { gate.admit(1) }
    #expect(gate.mayRead())
    gate.admit(1)
    #expect(!gate.mayRead())
    #expect(!gate.finish(1))
    #expect(gate.finish(1), "half the limit is left")
    #expect(gate.mayRead())
    #expect(!gate.finish(1), "reading was not held back")
  }

  @Test func readingStopsAtTheBytesOfOneMessage() {
    let gate = ConnectionGate(JSONRPCLimits(message: 100, inFlight: 256))
    gate.admit(60)
    #expect(gate.mayRead())
    gate.admit(60)
    #expect(!gate.mayRead())
    #expect(gate.finish(60))
    #expect(gate.mayRead())
  }

  @Test func oneAtATime() {
    let gate = ConnectionGate(JSONRPCLimits(inFlight: 1))
    gate.admit(1)
    #expect(!gate.mayRead())
    #expect(gate.finish(1))
  }

  @Test func anEndedConnectionIsReadOnSoThatItCanClose() {
    let gate = ConnectionGate(JSONRPCLimits(inFlight: 1))
    gate.admit(1)
    gate.end(.finishing)
    #expect(gate.mayRead())
    #expect(!gate.mayRun)
    #expect(gate.mayContinue)
    gate.end(.closed)
    gate.end(.finishing)
    #expect(!gate.mayContinue, "an end is never taken back")
  }

  @Test func notificationsAreCountedUntilTheyHaveLeft() {
    let gate = ConnectionGate(.standard)
    #expect(gate.enqueue(60, limit: 100))
    #expect(!gate.enqueue(60, limit: 100))
    gate.dequeue(60)
    gate.dequeue(60)
    #expect(gate.enqueue(100, limit: 100))
  }
}
