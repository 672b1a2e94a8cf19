;; The truth renderer's unevenness (grain.ts, in plain TypeScript), four octaves at a place of a plane at a
;; time. Nothing is kept, so that the answer depends on what is asked alone.
;;
;; test/frames/assemble.ts makes grain_binary.ts of this. {mix to a b} stands for what mixBits of a xor b gives, as numbers 0 … 2^24,
;; {east} and its like for vectors of the numbers grain.ts has.
(module
  (memory (export "memory") 1)

  ;; Noise, 0 … 2^24, of four octaves at (x, y). At 0 lie their turns and shifts as grain_kernel.ts lays them.
  (func $octaves (param $x f64) (param $y f64) (param $salts v128) (result v128)
    (local $p v128) (local $q v128) (local $f v128) (local $g v128) (local $u v128) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $h v128) (local $east v128) (local $north v128)
    (local.set $east (f64x2.splat (local.get $x)))
    (local.set $north (f64x2.splat (local.get $y)))
    (local.set $p
      (f64x2.add (v128.load offset=64 (i32.const 0))
        (f64x2.sub (f64x2.mul (local.get $east) (v128.load (i32.const 0))) (f64x2.mul (local.get $north) (v128.load offset=32 (i32.const 0))))))
    (local.set $q
      (f64x2.add (v128.load offset=80 (i32.const 0))
        (f64x2.sub (f64x2.mul (local.get $east) (v128.load offset=16 (i32.const 0))) (f64x2.mul (local.get $north) (v128.load offset=48 (i32.const 0))))))
    (local.set $f (f64x2.floor (local.get $p)))
    (local.set $g (f64x2.floor (local.get $q)))
    (local.set $u (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
      (f32x4.demote_f64x2_zero (f64x2.sub (local.get $p) (local.get $f)))
      (f32x4.demote_f64x2_zero (f64x2.sub (local.get $q) (local.get $g)))))
    ;; A whole number added to 2^52 + 2^51 lies in the lower half of the sum's bits.
    (local.set $a (i32x4.mul {east} (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
      (f64x2.add (local.get $f) (v128.load offset=128 (i32.const 0)))
      (f64x2.add (local.get $g) (v128.load offset=128 (i32.const 0))))))
    (local.set $p
      (f64x2.add (v128.load offset=96 (i32.const 0))
        (f64x2.add (f64x2.mul (local.get $east) (v128.load offset=32 (i32.const 0))) (f64x2.mul (local.get $north) (v128.load (i32.const 0))))))
    (local.set $q
      (f64x2.add (v128.load offset=112 (i32.const 0))
        (f64x2.add (f64x2.mul (local.get $east) (v128.load offset=48 (i32.const 0))) (f64x2.mul (local.get $north) (v128.load offset=16 (i32.const 0))))))
    (local.set $f (f64x2.floor (local.get $p)))
    (local.set $g (f64x2.floor (local.get $q)))
    (local.set $v (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
      (f32x4.demote_f64x2_zero (f64x2.sub (local.get $p) (local.get $f)))
      (f32x4.demote_f64x2_zero (f64x2.sub (local.get $q) (local.get $g)))))
    (local.set $c (i32x4.mul {north} (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
      (f64x2.add (local.get $f) (v128.load offset=128 (i32.const 0)))
      (f64x2.add (local.get $g) (v128.load offset=128 (i32.const 0))))))
    (local.set $b (i32x4.add (local.get $a) {east}))
    (local.set $d (v128.xor (i32x4.add (local.get $c) {north}) (local.get $salts)))
    (local.set $c (v128.xor (local.get $c) (local.get $salts)))
    {mix p a c}
    {mix q b c}
    {mix f a d}
    {mix g b d}
    {ease u}
    {ease v}
    {blend p q u}
    {blend f g u}
    {blend p f v}
    (local.get $p))

  (func $sum (param $p v128) (result f64)
    (local.set $p (f32x4.add (local.get $p) (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $p) (local.get $p))))
    (f64.promote_f32 (f32.add (f32x4.extract_lane 0 (local.get $p)) (f32x4.extract_lane 1 (local.get $p)))))

  ;; Noise upon finer noise at (x, y); `at` says where the octaves' strengths lie and, behind them, their salts.
  (func (export "grainOf") (param $x f64) (param $y f64) (param $at i32) (result f64)
    (call $sum
      (f32x4.mul (v128.load (local.get $at))
        (call $octaves (local.get $x) (local.get $y) (v128.load offset=16 (local.get $at))))))

  ;; The same of any salt, less 0.5, seen with pixels so many cells wide: octaves fade out that are finer than pixels.
  (func (export "grainSeen") (param $x f64) (param $y f64) (param $perPixel f32) (param $salt i32) (param $at i32) (result f64)
    (call $sum
      (f32x4.mul
        (f32x4.mul (v128.load (local.get $at))
          (f32x4.pmax (v128.const f32x4 0 0 0 0) (f32x4.pmin (v128.const f32x4 1 1 1 1)
            (f32x4.sub (v128.const f32x4 2 2 2 2) (f32x4.mul (f32x4.splat (local.get $perPixel)) (v128.const f32x4 2 4.06 8.2418 16.730854))))))
        (f32x4.sub
          (call $octaves (local.get $x) (local.get $y)
            (i32x4.add (v128.load offset=16 (local.get $at)) (i32x4.mul {salted} (i32x4.splat (local.get $salt)))))
          (v128.const f32x4 0x1p+23 0x1p+23 0x1p+23 0x1p+23))))))
