import BallerCore
import BallerPages

extension PageAddress {
    /// The month in the address of a schedule page: `december`, `october-2019`.
    var monthNumber: Int? { values["month"].flatMap { CalendarDay.month(named: $0) } }
}
