;; The truth renderer's unevenness (grain.ts, in plain TypeScript), four numbers at a time: four octaves at a place of a plane, or four
;; places in space. Nothing is kept, so that the answer depends on what is asked alone.
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
          (v128.const f32x4 0x1p+23 0x1p+23 0x1p+23 0x1p+23)))))

  ;; Noise, 0 … 2^24, at four places of space, counted from where `at` says: four cells' numbers to the east, north and up, and four salts.
  (func $space (param $x v128) (param $y v128) (param $z v128) (param $at i32) (result v128)
    (local $u v128) (local $v v128) (local $w v128) (local $h v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128)
    (local $p v128) (local $q v128) (local $r v128) (local $s v128)
    (local.set $u (f32x4.floor (local.get $x)))
    (local.set $v (f32x4.floor (local.get $y)))
    (local.set $w (f32x4.floor (local.get $z)))
    (local.set $a (i32x4.mul {east} (i32x4.add (v128.load (local.get $at)) {whole u})))
    (local.set $c (i32x4.mul {north} (i32x4.add (v128.load offset=16 (local.get $at)) {whole v})))
    (local.set $e (i32x4.add (v128.load offset=48 (local.get $at)) (i32x4.mul {level} (i32x4.add (v128.load offset=32 (local.get $at)) {whole w}))))
    (local.set $u (f32x4.sub (local.get $x) (local.get $u)))
    (local.set $v (f32x4.sub (local.get $y) (local.get $v)))
    (local.set $w (f32x4.sub (local.get $z) (local.get $w)))
    {ease u}
    {ease v}
    {ease w}
    (local.set $b (i32x4.add (local.get $a) {east}))
    (local.set $d (i32x4.add (local.get $c) {north}))
    (local.set $f (v128.xor (local.get $c) (local.get $e)))
    {mix p a f}
    {mix q b f}
    {blend p q u}
    (local.set $f (v128.xor (local.get $d) (local.get $e)))
    {mix r a f}
    {mix s b f}
    {blend r s u}
    {blend p r v}
    (local.set $e (i32x4.add (local.get $e) {level}))
    (local.set $f (v128.xor (local.get $c) (local.get $e)))
    {mix q a f}
    {mix r b f}
    {blend q r u}
    (local.set $f (v128.xor (local.get $d) (local.get $e)))
    {mix r a f}
    {mix s b f}
    {blend r s u}
    {blend q r v}
    {blend p q w}
    (local.get $p))

  ;; The first of a ray's seven looks into a clump that meets leaves, or −1. The ray's point is `enter` ahead at first; {clump} holds what
  ;; grain_kernel.ts says of the clump.
  (func (export "meetLeaves")
    (param $enter f32) (param $stretch f32) (param $middle f32) (param $bend f32) (param $least f32) (param $limit f32)
    (param $rayX f32) (param $rayY f32) (param $rayZ f32) (result i32)
    (local $t v128) (local $dense v128) (local $open v128) (local $look i32) (local $x v128) (local $y v128) (local $z v128)
    (local $found i32)
    (local.set $t
      (f32x4.add (f32x4.splat (local.get $enter))
        (f32x4.mul (f32x4.splat (local.get $stretch)) (v128.const f32x4 0.35 1.35 2.35 3.35))))
    (local.set $open (v128.const i32x4 -1 -1 -1 -1))
    (loop $looks
      (block $next
        (local.set $dense (f32x4.sub (local.get $t) (f32x4.splat (local.get $middle))))
        (local.set $dense
          (f32x4.sub (v128.load32_splat offset={clump+24} (i32.const 0))
            (f32x4.mul (v128.const f32x4 0.36 0.36 0.36 0.36)
              (f32x4.add (f32x4.splat (local.get $least))
                (f32x4.mul (f32x4.splat (local.get $bend)) (f32x4.mul (local.get $dense) (local.get $dense)))))))
        (local.set $open
          (v128.and (local.get $open)
            (v128.and (f32x4.lt (local.get $t) (f32x4.splat (local.get $limit)))
              (f32x4.gt (local.get $dense) (v128.load32_splat offset={clump+28} (i32.const 0))))))
        (br_if $next (i32.eqz (v128.any_true (local.get $open))))
        (local.set $x (f32x4.mul (local.get $t) (f32x4.splat (local.get $rayX))))
        (local.set $y (f32x4.mul (local.get $t) (f32x4.splat (local.get $rayY))))
        (local.set $z (f32x4.mul (local.get $t) (f32x4.splat (local.get $rayZ))))
        (if (f32.gt (f32.load offset={clump+32} (i32.const 0)) (f32.const 0))
          (then
            (local.set $dense
              (f32x4.add (local.get $dense)
                (f32x4.mul (v128.load32_splat offset={clump+32} (i32.const 0))
                  (call $space
                    (f32x4.add (v128.load32_splat offset={clump} (i32.const 0)) (f32x4.mul (local.get $x) (v128.load32_splat offset={clump+12} (i32.const 0))))
                    (f32x4.add (v128.load32_splat offset={clump+4} (i32.const 0)) (f32x4.mul (local.get $y) (v128.load32_splat offset={clump+12} (i32.const 0))))
                    (f32x4.add (v128.load32_splat offset={clump+8} (i32.const 0)) (f32x4.mul (local.get $z) (v128.load32_splat offset={clump+12} (i32.const 0))))
                    (i32.const {coarse})))))
            (local.set $open
              (v128.and (local.get $open) (f32x4.gt (local.get $dense) (v128.load32_splat offset={clump+40} (i32.const 0)))))
            (br_if $next (i32.eqz (v128.any_true (local.get $open))))
            ;; Where the first that may be leaves is so without what is fine, nothing more need be known.
            (local.set $found (i32.ctz (i32x4.bitmask (local.get $open))))
            (if (i32.eq (local.get $found)
                (i32.ctz (i32x4.bitmask (v128.and (local.get $open) (f32x4.gt (local.get $dense) (v128.const f32x4 0 0 0 0))))))
              (then (return (i32.add (local.get $look) (local.get $found)))))))
        (if (f32.gt (f32.load offset={clump+36} (i32.const 0)) (f32.const 0))
          (then
            (local.set $dense
              (f32x4.add (local.get $dense)
                (f32x4.mul (v128.load32_splat offset={clump+36} (i32.const 0))
                  (call $space
                    (f32x4.add (v128.load32_splat offset={clump+44} (i32.const 0)) (f32x4.mul (local.get $x) (v128.load32_splat offset={clump+16} (i32.const 0))))
                    (f32x4.add (v128.load32_splat offset={clump+48} (i32.const 0)) (f32x4.mul (local.get $y) (v128.load32_splat offset={clump+16} (i32.const 0))))
                    (f32x4.add (v128.load32_splat offset={clump+52} (i32.const 0)) (f32x4.mul (local.get $z) (v128.load32_splat offset={clump+16} (i32.const 0))))
                    (i32.const {fine})))))
            (local.set $open (v128.and (local.get $open) (f32x4.gt (local.get $dense) (v128.const f32x4 0 0 0 0))))))
        (local.set $found (i32x4.bitmask (local.get $open)))
        (if (local.get $found) (then (return (i32.add (local.get $look) (i32.ctz (local.get $found)))))))
      (if (local.get $look) (then (return (i32.const -1))))
      (local.set $look (i32.const 4))
      (local.set $t (f32x4.add (local.get $t) (f32x4.mul (f32x4.splat (local.get $stretch)) (v128.const f32x4 4 4 4 4))))
      (local.set $open (v128.const i32x4 -1 -1 -1 0))
      (br $looks))
    (i32.const -1))

  ;; Noise, 0 … 1, at four places about (x, y, z) and `more` of a way from there, each in its own measure: written to {told}.
  (func (export "tellFour") (param $x f32) (param $y f32) (param $z f32) (param $more f32) (param $at i32)
    (v128.store offset={told} (i32.const 0)
      (f32x4.mul (v128.const f32x4 0x1p-24 0x1p-24 0x1p-24 0x1p-24)
        (call $space
          (f32x4.add {place 0} (f32x4.mul (f32x4.splat (local.get $x)) (v128.load offset=160 (local.get $at))))
          (f32x4.add {place 1} (f32x4.mul (f32x4.splat (local.get $y)) (v128.load offset=160 (local.get $at))))
          (f32x4.add {place 2} (f32x4.mul (f32x4.splat (local.get $z)) (v128.load offset=160 (local.get $at))))
          (local.get $at))))))
