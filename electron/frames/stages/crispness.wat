;; Makes a picture crisper: of four pixels at a time, what sets each byte apart from the mean of its four neighbours is made more, as far as
;; $gain says in 32768ths of a quarter. What differs by no more than $quiet quarters of a step is left as it is, so that plain places get no
;; grain; and nothing is brought further past its neighbours than $room steps, so that edges get no halos, and a speck that stands out as it
;; is stays as it is. Bytes are read from $from on, and from $row bytes before and behind; what is made goes to $to.
(module
  (memory (export "memory") 1)
  (func (export "crispen")
    (param $from i32) (param $to i32) (param $end i32) (param $row i32) (param $gain i32) (param $quiet i32) (param $room i32)
    (local $here v128) (local $north v128) (local $south v128) (local $west v128) (local $east v128)
    (local $least v128) (local $most v128) (local $low v128) (local $high v128)
    (local $gains v128) (local $loud v128) (local $hush v128) (local $rooms v128)
    (local.set $gains (i16x8.splat (local.get $gain)))
    (local.set $loud (i16x8.splat (local.get $quiet)))
    (local.set $hush (i16x8.neg (local.get $loud)))
    (local.set $rooms (i8x16.splat (local.get $room)))
    (loop $pixels
      (local.set $here (v128.load (local.get $from)))
      (local.set $north (v128.load (i32.sub (local.get $from) (local.get $row))))
      (local.set $south (v128.load (i32.add (local.get $from) (local.get $row))))
      (local.set $west (v128.load (i32.sub (local.get $from) (i32.const 4))))
      (local.set $east (v128.load offset=4 (local.get $from)))

      (local.set $least (i8x16.min_u (local.get $here) (i8x16.sub_sat_u
        (i8x16.min_u (i8x16.min_u (local.get $north) (local.get $south)) (i8x16.min_u (local.get $west) (local.get $east)))
        (local.get $rooms))))
      (local.set $most (i8x16.max_u (local.get $here) (i8x16.add_sat_u
        (i8x16.max_u (i8x16.max_u (local.get $north) (local.get $south)) (i8x16.max_u (local.get $west) (local.get $east)))
        (local.get $rooms))))

      ;; Four times what sets it apart, in sixteen bits.
      (local.set $low (i16x8.sub (i16x8.shl (i16x8.extend_low_i8x16_u (local.get $here)) (i32.const 2))
        (i16x8.add
          (i16x8.add (i16x8.extend_low_i8x16_u (local.get $north)) (i16x8.extend_low_i8x16_u (local.get $south)))
          (i16x8.add (i16x8.extend_low_i8x16_u (local.get $west)) (i16x8.extend_low_i8x16_u (local.get $east))))))
      (local.set $high (i16x8.sub (i16x8.shl (i16x8.extend_high_i8x16_u (local.get $here)) (i32.const 2))
        (i16x8.add
          (i16x8.add (i16x8.extend_high_i8x16_u (local.get $north)) (i16x8.extend_high_i8x16_u (local.get $south)))
          (i16x8.add (i16x8.extend_high_i8x16_u (local.get $west)) (i16x8.extend_high_i8x16_u (local.get $east))))))
      (local.set $low (i16x8.sub (local.get $low)
        (i16x8.max_s (local.get $hush) (i16x8.min_s (local.get $loud) (local.get $low)))))
      (local.set $high (i16x8.sub (local.get $high)
        (i16x8.max_s (local.get $hush) (i16x8.min_s (local.get $loud) (local.get $high)))))

      (v128.store (local.get $to)
        (i8x16.max_u (local.get $least)
          (i8x16.min_u (local.get $most)
            (i8x16.narrow_i16x8_u
              (i16x8.add (i16x8.extend_low_i8x16_u (local.get $here)) (i16x8.q15mulr_sat_s (local.get $low) (local.get $gains)))
              (i16x8.add (i16x8.extend_high_i8x16_u (local.get $here)) (i16x8.q15mulr_sat_s (local.get $high) (local.get $gains)))))))

      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $pixels (i32.lt_u (local.get $from) (local.get $end))))))
