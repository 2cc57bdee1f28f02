import EnglishText

/// A measure that news gives numbers in.
package enum Unit: String, CaseIterable, Hashable, Sendable {
  case millimetre
  case centimetre
  case metre
  case kilometre
  case inch
  case foot
  case yard
  case mile
  case squareMetre
  case squareKilometre
  case squareFoot
  case squareMile
  case hectare
  case acre
  case jerib
  case cubicMetre
  case cubicFoot
  case milligram
  case gram
  case kilogram
  case ton
  case ounce
  case pound
  case litre
  case millilitre
  case gallon
  case barrel
  case degree
  case celsius
  case fahrenheit
  case second
  case minute
  case hour
  case day
  case week
  case month
  case year
  case percent
  case toman
  case rial
  case afghani
  case dollar
  case euro
  case sterling
  case rouble
  case rupee
  case watt
  case kilowatt
  case megawatt
  case kilobyte
  case megabyte
  case gigabyte

  /// What is measured, and how much of the dimension's base one unit is.
  ///
  /// Units without a fixed rate between them (currencies, months) have no factor.
  package var scale: (dimension: String, factor: Double)? {
    switch self {
    case .millimetre: ("length", 0.001)
    case .centimetre: ("length", 0.01)
    case .metre: ("length", 1)
    case .kilometre: ("length", 1000)
    case .inch: ("length", 0.0254)
    case .foot: ("length", 0.3048)
    case .yard: ("length", 0.9144)
    case .mile: ("length", 1609.344)
    case .squareMetre: ("area", 1)
    case .squareKilometre: ("area", 1_000_000)
    case .squareFoot: ("area", 0.0929)
    case .squareMile: ("area", 2_589_988)
    case .hectare: ("area", 10_000)
    case .acre: ("area", 4046.86)
    case .jerib: ("area", 2000)
    case .cubicMetre: ("volume", 1000)
    case .cubicFoot: ("volume", 28.3168)
    case .litre: ("volume", 1)
    case .millilitre: ("volume", 0.001)
    case .gallon: ("volume", 3.785)
    case .milligram: ("mass", 0.001)
    case .gram: ("mass", 1)
    case .kilogram: ("mass", 1000)
    case .ton: ("mass", 1_000_000)
    case .ounce: ("mass", 28.35)
    case .pound, .sterling: ("mass", 453.592)
    case .second: ("time", 1)
    case .minute: ("time", 60)
    case .hour: ("time", 3600)
    case .day: ("time", 86_400)
    case .week: ("time", 604_800)
    case .month: ("span", 1)
    case .year: ("span", 12)
    case .toman: ("iranian money", 10)
    case .rial: ("iranian money", 1)
    case .watt: ("power", 1)
    case .kilowatt: ("power", 1000)
    case .megawatt: ("power", 1_000_000)
    case .kilobyte: ("data", 1)
    case .megabyte: ("data", 1000)
    case .gigabyte: ("data", 1_000_000)
    default: nil
    }
  }

  /// The area or volume whose side is this length.
  package func raised(to power: Int) -> Unit? {
    switch (self, power) {
    case (.metre, 2): .squareMetre
    case (.kilometre, 2): .squareKilometre
    case (.foot, 2): .squareFoot
    case (.mile, 2): .squareMile
    case (.metre, 3): .cubicMetre
    case (.foot, 3): .cubicFoot
    default: nil
    }
  }

  /// Whether two mentions may mean the same measure.
  ///
  /// A temperature is often given in degrees without the scale; پوند is the weight and the currency.
  package func agrees(with other: Unit) -> Bool {
    if self == other { return true }
    let pair: Set<Unit> = [self, other]
    return [
      [.degree, .celsius], [.degree, .fahrenheit], [.pound, .sterling],
    ].contains(pair)
  }

  /// Whether two amounts are the same, converted from one unit to the other and rounded.
  package static func areSame(_ left: Double, _ unit: Unit, _ right: Double, _ other: Unit) -> Bool
  {
    if unit == .celsius || unit == .degree, other == .fahrenheit {
      return abs(left * 1.8 + 32 - right) <= 2
    }
    // Degrees without a scale, and differences of temperatures.
    if unit == .degree || unit == .celsius, other == .degree {
      return abs(left * 1.8 + 32 - right) <= 3 || abs(left * 1.8 - right) <= 1
    }
    if unit == .fahrenheit, other == .celsius || other == .degree {
      return abs((left - 32) / 1.8 - right) <= 2
    }
    guard let scale = unit.scale, let otherScale = other.scale,
      scale.dimension == otherScale.dimension, left > 0, right > 0
    else { return false }
    let ratio = left * scale.factor / (right * otherScale.factor)
    return (0.92...1.09).contains(ratio)
  }
}
