(func $product (export "product") (param $result i32) (param $a i32) (param $b i32)
(local $lane_0 i32) (local $inUse i32)
(local.set $inUse (i32.load offset=8 (i32.const 0)))
(local.set $lane_0 (i32.const 0))
(block $end0 (loop $next0
(br_if $end0 (i32.eqz (i32.lt_s (local.get $lane_0) (local.get $inUse))))
(v128.store offset=0 (i32.add (local.get $result) (i32.shl (local.get $lane_0) (i32.const 3))) (f64x2.mul (v128.load offset=0 (i32.add (local.get $a) (i32.shl (local.get $lane_0) (i32.const 3)))) (v128.load offset=0 (i32.add (local.get $b) (i32.shl (local.get $lane_0) (i32.const 3))))))
(local.set $lane_0 (i32.add (local.get $lane_0) (i32.const 2)))
(br $next0))))