;; A round of flocking.ts: every bird in turn looks about, turns and moves on. Two birds are looked at together, and what is out of sight
;; counts for nothing: an engine that guesses at every bird whether it is in sight loses more by wrong guesses than the sums take.
;;
;; Birds lie in the order of their cells, by twos: 64 bytes hold x, y, east and north of a pair. $first says for each cell with which bird
;; it begins, and where the last one ends. Whoever lies in the same pair but beyond the cells asked for is no harm, being out of sight.
(module
  (memory (export "memory") 1)

  ;; What the bird in turn sees: how many, where they are from here, where they fly, and where those are who are too close.
  (global $count (mut v128) (v128.const f64x2 0 0))
  (global $thereX (mut v128) (v128.const f64x2 0 0))
  (global $thereY (mut v128) (v128.const f64x2 0 0))
  (global $east (mut v128) (v128.const f64x2 0 0))
  (global $north (mut v128) (v128.const f64x2 0 0))
  (global $closeX (mut v128) (v128.const f64x2 0 0))
  (global $closeY (mut v128) (v128.const f64x2 0 0))

  (func $both (param $pair v128) (result f64)
    (f64.add (f64x2.extract_lane 0 (local.get $pair)) (f64x2.extract_lane 1 (local.get $pair))))

  ;; Where the pair lies in which the birds of this cell begin; $more 1: the pair after that in which they end.
  (func $pairOf (param $birds i32) (param $first i32) (param $cell i32) (param $more i32) (result i32)
    (i32.add
      (local.get $birds)
      (i32.shl
        (i32.shr_u
          (i32.add (i32.load (i32.add (local.get $first) (i32.shl (local.get $cell) (i32.const 2)))) (local.get $more))
          (i32.const 1))
        (i32.const 6))))

  (func $look (param $pair i32) (param $end i32) (param $x f64) (param $y f64) (param $sight f64)
    (local $atX v128) (local $atY v128) (local $sight2 v128) (local $dx v128) (local $dy v128) (local $far v128)
    (local $seen v128) (local $close v128) (local $count v128) (local $thereX v128) (local $thereY v128)
    (local $east v128) (local $north v128) (local $closeX v128) (local $closeY v128)
    (if (i32.ge_u (local.get $pair) (local.get $end)) (then (return)))
    (local.set $atX (f64x2.splat (local.get $x)))
    (local.set $atY (f64x2.splat (local.get $y)))
    (local.set $sight2 (f64x2.splat (f64.mul (local.get $sight) (local.get $sight))))
    (loop $pairs
      (local.set $dx (f64x2.sub (v128.load (local.get $pair)) (local.get $atX)))
      (local.set $dy (f64x2.sub (v128.load offset=16 (local.get $pair)) (local.get $atY)))
      (local.set $far
        (f64x2.add (f64x2.mul (local.get $dx) (local.get $dx)) (f64x2.mul (local.get $dy) (local.get $dy))))
      (local.set $seen (f64x2.le (local.get $far) (local.get $sight2)))
      (local.set $close (v128.and (f64x2.lt (local.get $far) (v128.const f64x2 1 1)) (local.get $seen)))
      (local.set $count (f64x2.add (local.get $count) (v128.and (v128.const f64x2 1 1) (local.get $seen))))
      (local.set $thereX (f64x2.add (local.get $thereX) (v128.and (local.get $dx) (local.get $seen))))
      (local.set $thereY (f64x2.add (local.get $thereY) (v128.and (local.get $dy) (local.get $seen))))
      (local.set $east (f64x2.add (local.get $east) (v128.and (v128.load offset=32 (local.get $pair)) (local.get $seen))))
      (local.set $north (f64x2.add (local.get $north) (v128.and (v128.load offset=48 (local.get $pair)) (local.get $seen))))
      (local.set $closeX (f64x2.add (local.get $closeX) (v128.and (local.get $dx) (local.get $close))))
      (local.set $closeY (f64x2.add (local.get $closeY) (v128.and (local.get $dy) (local.get $close))))
      (br_if $pairs (i32.lt_u (local.tee $pair (i32.add (local.get $pair) (i32.const 64))) (local.get $end))))
    (global.set $count (f64x2.add (global.get $count) (local.get $count)))
    (global.set $thereX (f64x2.add (global.get $thereX) (local.get $thereX)))
    (global.set $thereY (f64x2.add (global.get $thereY) (local.get $thereY)))
    (global.set $east (f64x2.add (global.get $east) (local.get $east)))
    (global.set $north (f64x2.add (global.get $north) (local.get $north)))
    (global.set $closeX (f64x2.add (global.get $closeX) (local.get $closeX)))
    (global.set $closeY (f64x2.add (global.get $closeY) (local.get $closeY))))

  ;; A bird's way east or north, before it is brought to length 1.
  (func $steer (param $goes f64) (param $there v128) (param $close v128) (param $ways v128) (result f64)
    (f64.mul
      (f64.const 0.5)
      (f64.add
        (local.get $goes)
        (f64.div
          (f64.add
            (f64.sub
              (f64.mul (f64.const 0.03) (call $both (local.get $there)))
              (f64.mul (f64.const 0.015) (call $both (local.get $close))))
            (f64.mul (f64.const 0.05) (call $both (local.get $ways))))
          (f64.max (f64.const 1) (call $both (global.get $count)))))))

  ;; Lets the birds that $order names have their turns, and says how many they saw in all.
  (func (export "fly")
    (param $order i32) (param $turns i32) (param $first i32) (param $birds i32)
    (param $side i32) (param $reach i32) (param $extent f64) (param $cells f64) (param $sight f64) (result f64)
    (local $last i32) (local $bird i32) (local $column i32) (local $row i32) (local $up i32) (local $line i32)
    (local $left i32) (local $right i32) (local $x f64) (local $y f64) (local $hereY f64)
    (local $east f64) (local $north f64) (local $length f64) (local $met f64)
    (local.set $last (i32.add (local.get $order) (i32.shl (local.get $turns) (i32.const 2))))
    (loop $everybody
      (local.set $bird (i32.load (local.get $order)))
      (local.set $bird
        (i32.add
          (local.get $birds)
          (i32.add
            (i32.shl (i32.shr_u (local.get $bird) (i32.const 1)) (i32.const 6))
            (i32.shl (i32.and (local.get $bird) (i32.const 1)) (i32.const 3)))))
      (local.set $x (f64.load (local.get $bird)))
      (local.set $y (f64.load offset=16 (local.get $bird)))
      (local.set $east (f64.load offset=32 (local.get $bird)))
      (local.set $north (f64.load offset=48 (local.get $bird)))
      (local.set $column (i32.trunc_f64_u (f64.mul (local.get $x) (local.get $cells))))
      (local.set $row (i32.trunc_f64_u (f64.mul (local.get $y) (local.get $cells))))
      (local.set $left (i32.sub (local.get $column) (local.get $reach)))
      (local.set $right (i32.add (i32.add (local.get $column) (local.get $reach)) (i32.const 1)))
      ;; It will see itself, and is none of its own neighbours.
      (global.set $count (f64x2.replace_lane 0 (v128.const f64x2 0 0) (f64.const -1)))
      (global.set $east (f64x2.replace_lane 0 (v128.const f64x2 0 0) (f64.neg (local.get $east))))
      (global.set $north (f64x2.replace_lane 0 (v128.const f64x2 0 0) (f64.neg (local.get $north))))
      (global.set $thereX (v128.const f64x2 0 0))
      (global.set $thereY (v128.const f64x2 0 0))
      (global.set $closeX (v128.const f64x2 0 0))
      (global.set $closeY (v128.const f64x2 0 0))
      (local.set $up (i32.sub (i32.const 0) (local.get $reach)))
      (loop $rows
        (local.set $line (i32.add (local.get $row) (local.get $up)))
        (local.set $hereY (local.get $y))
        (if (i32.lt_s (local.get $line) (i32.const 0))
          (then
            (local.set $line (i32.add (local.get $line) (local.get $side)))
            (local.set $hereY (f64.add (local.get $y) (local.get $extent)))))
        (if (i32.ge_s (local.get $line) (local.get $side))
          (then
            (local.set $line (i32.sub (local.get $line) (local.get $side)))
            (local.set $hereY (f64.sub (local.get $y) (local.get $extent)))))
        (local.set $line (i32.mul (local.get $line) (local.get $side)))
        (call $look
          (call $pairOf (local.get $birds) (local.get $first)
            (i32.add (local.get $line) (select (local.get $left) (i32.const 0) (i32.gt_s (local.get $left) (i32.const 0))))
            (i32.const 0))
          (call $pairOf (local.get $birds) (local.get $first)
            (i32.add (local.get $line) (select (local.get $right) (local.get $side) (i32.lt_s (local.get $right) (local.get $side))))
            (i32.const 1))
          (local.get $x) (local.get $hereY) (local.get $sight))
        (if (i32.lt_s (local.get $left) (i32.const 0))
          (then
            (call $look
              (call $pairOf (local.get $birds) (local.get $first)
                (i32.add (local.get $line) (i32.add (local.get $left) (local.get $side))) (i32.const 0))
              (call $pairOf (local.get $birds) (local.get $first)
                (i32.add (local.get $line) (local.get $side)) (i32.const 1))
              (f64.add (local.get $x) (local.get $extent)) (local.get $hereY) (local.get $sight))))
        (if (i32.gt_s (local.get $right) (local.get $side))
          (then
            (call $look
              (call $pairOf (local.get $birds) (local.get $first) (local.get $line) (i32.const 0))
              (call $pairOf (local.get $birds) (local.get $first)
                (i32.add (local.get $line) (i32.sub (local.get $right) (local.get $side))) (i32.const 1))
              (f64.sub (local.get $x) (local.get $extent)) (local.get $hereY) (local.get $sight))))
        (br_if $rows (i32.le_s (local.tee $up (i32.add (local.get $up) (i32.const 1))) (local.get $reach))))
      (local.set $met (f64.add (local.get $met) (call $both (global.get $count))))
      (local.set $east
        (call $steer (local.get $east) (global.get $thereX) (global.get $closeX) (global.get $east)))
      (local.set $north
        (call $steer (local.get $north) (global.get $thereY) (global.get $closeY) (global.get $north)))
      (local.set $length
        (f64.sqrt (f64.add (f64.mul (local.get $east) (local.get $east)) (f64.mul (local.get $north) (local.get $north)))))
      (local.set $east (f64.div (local.get $east) (local.get $length)))
      (local.set $north (f64.div (local.get $north) (local.get $length)))
      (f64.store (local.get $bird) (f64.add (local.get $x) (local.get $east)))
      (f64.store offset=16 (local.get $bird) (f64.add (local.get $y) (local.get $north)))
      (f64.store offset=32 (local.get $bird) (local.get $east))
      (f64.store offset=48 (local.get $bird) (local.get $north))
      (br_if $everybody
        (i32.lt_u (local.tee $order (i32.add (local.get $order) (i32.const 4))) (local.get $last))))
    (local.get $met)))
