import Testing

@testable import Alignment

@Suite struct MathematicsTests {
  private static let values: [Double] = [
    1e-30, 0.006, 0.5, 0.707_106_8, 0.999_999, 1, 1.000_001, 1.414_213_5, 1.5, 2, 3, 1e3, 1e30,
  ]

  @Test(arguments: values)
  func theQuickLogarithmIsTheLogarithm(value: Double) {
    let exact = Mathematics.log(value)
    #expect(abs(Mathematics.quickLog(value) - exact) <= 1e-9 * max(abs(exact), 1))
    let four = Mathematics.quickLog(SIMD4<Float>(repeating: Float(value)))
    #expect(abs(Double(four[2]) - exact) <= 2e-6 * max(abs(exact), 1))
  }
}
