/// How much one client may ask for.
package struct RateLimits: Sendable {
    /// Whether clients of other machines than this one are limited [`serve.rateLimit`].
    package var isOn = true
    /// Requests that an address may send in a second for long [`serve.rateLimitPerSecond`].
    package var perSecond = 50
    /// Requests that it may send at once after a rest [`serve.rateLimitBurst`].
    package var burst = 1_000
    /// As how many requests a whole table or file counts [`serve.rateLimitTableCost`].
    package var tableCost = 10
    /// Statements of the console and questions of the library in a minute [`serve.rateLimitStatementsPerMinute`].
    package var statementsPerMinute = 60
    /// Who has a key, and how many requests it is good for [`serve.apiKeysFile`].
    package var keys = APIKeys()

    package init() {}
}
