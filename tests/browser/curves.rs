//! The curves on the canvas lie where the mathematics says, pixel by pixel.

use super::ink::Sitter;
use super::session::Setup;
use activation_lab::catalogue::ACTIVATIONS;
use activation_lab::plot::Order;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_function_lies_on_the_truth() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            for activation in ACTIVATIONS {
                for order in [Order::Value, Order::First] {
                    for ratio in [1.0, 2.0] {
                        let sitter = Sitter::new(activation.id, order).pixel_ratio(ratio);
                        sitter
                            .draw(page)
                            .await
                            .judge(&format!("{} {order:?}", activation.id), 1.0);
                    }
                }
            }
        })
        .await;
}
