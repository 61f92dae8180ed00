import BallerCore
import Testing

<<<<<<< HEAD
@Suite struct DurationTests {
    @Test func `a begun unit counts`() {
=======
@Suite struct `Durations` {
    @Test func `a started unit counts`() {
>>>>>>> 761adaa (Say the messages of builds, checks and serving, and the names of tests, in plain English)
        #expect(Duration.milliseconds(1200).roundedUp(to: .seconds(1)) == 2)
        #expect(Duration.seconds(2).roundedUp(to: .seconds(1)) == 2)
        #expect(Duration.nanoseconds(1).roundedUp(to: .milliseconds(1)) == 1)
        #expect(Duration.zero.roundedUp(to: .seconds(1)) == 0)
        #expect(Duration.seconds(Int64.max).roundedUp(to: .nanoseconds(1)) == Int.max)
    }
}
