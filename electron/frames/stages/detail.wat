;; Between a picture and a smaller one of it: pixels of four bytes on the one side, of four floats on the other.
(module
  (memory (export "memory") 1)

  (func $pixel (param $at i32) (result v128)
    (f32x4.convert_i32x4_u (i32x4.extend_low_i16x8_u (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $at))))))

  ;; Draws a row together into $count small pixels, and adds them, times $weight, to those at $to. The table tells of each where its pixels
  ;; begin, in bytes, how many they are, two at least, and the shares of the first and of the last.
  (func (export "gather") (param $row i32) (param $table i32) (param $to i32) (param $count i32) (param $weight f32)
    (local $at i32) (local $inner i32) (local $sum v128) (local $weights v128)
    (local.set $weights (f32x4.splat (local.get $weight)))
    (loop $pixels
      (local.set $at (i32.add (local.get $row) (i32.load (local.get $table))))
      (local.set $inner (i32.sub (i32.load offset=4 (local.get $table)) (i32.const 2)))
      (local.set $sum (f32x4.mul (v128.load32_splat offset=8 (local.get $table)) (call $pixel (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (block $done
        (loop $whole
          (br_if $done (i32.le_s (local.get $inner) (i32.const 0)))
          (local.set $sum (f32x4.add (local.get $sum) (call $pixel (local.get $at))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (local.set $inner (i32.sub (local.get $inner) (i32.const 1)))
          (br $whole)))
      (local.set $sum (f32x4.add (local.get $sum)
        (f32x4.mul (v128.load32_splat offset=12 (local.get $table)) (call $pixel (local.get $at)))))
      (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (f32x4.mul (local.get $sum) (local.get $weights))))
      (local.set $table (i32.add (local.get $table) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $pixels (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; A row of $count small pixels, $share of the way from one row to another.
  (func (export "between") (param $one i32) (param $other i32) (param $to i32) (param $count i32) (param $share f32)
    (local $shares v128) (local $here v128)
    (local.set $shares (f32x4.splat (local.get $share)))
    (loop $pixels
      (local.set $here (v128.load (local.get $one)))
      (v128.store (local.get $to) (f32x4.add (local.get $here)
        (f32x4.mul (local.get $shares) (f32x4.sub (v128.load (local.get $other)) (local.get $here)))))
      (local.set $one (i32.add (local.get $one) (i32.const 16)))
      (local.set $other (i32.add (local.get $other) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $pixels (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; A row of $count pixels: each is its light, between two small pixels at $lights, and of the shown pixel at $from as much as their fourth
  ;; floats say. The table tells where in the row of lights it lies: in bytes, and the share of the second.
  (func (export "restore") (param $lights i32) (param $table i32) (param $from i32) (param $to i32) (param $count i32)
    (local $at i32) (local $light v128)
    (loop $pixels
      (local.set $at (i32.add (local.get $lights) (i32.load (local.get $table))))
      (local.set $light (v128.load (local.get $at)))
      (local.set $light (f32x4.add (local.get $light)
        (f32x4.mul (v128.load32_splat offset=4 (local.get $table))
          (f32x4.sub (v128.load offset=16 (local.get $at)) (local.get $light)))))
      (local.set $light (f32x4.add (local.get $light)
        (f32x4.mul (call $pixel (local.get $from))
          (i8x16.shuffle 12 13 14 15 12 13 14 15 12 13 14 15 12 13 14 15 (local.get $light) (local.get $light)))))
      (local.set $light (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $light))))
      (local.set $light (i16x8.narrow_i32x4_s (local.get $light) (local.get $light)))
      (i32.store (local.get $to) (i32.or (i32.const 0xff000000)
        (i32x4.extract_lane 0 (i8x16.narrow_i16x8_u (local.get $light) (local.get $light)))))
      (local.set $table (i32.add (local.get $table) (i32.const 8)))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br_if $pixels (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
