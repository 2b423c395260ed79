# Prints what the board says of itself, in parts that start with a line '=== NAME'. Reads only. HONE_ROOT is set where the
# files of the machine that programs see lie elsewhere: on the virtual board.
root=${HONE_ROOT-}
part() { echo; echo "=== $1"; }
part machine; uname -m
part kernel; uname -sr
part model; cat "$root/proc/device-tree/model" 2> /dev/null | tr '\0' '\n' || true
[ -r "$root/proc/device-tree/model" ] || cat "$root/sys/class/dmi/id/product_name" 2> /dev/null
part compatible; cat "$root/proc/device-tree/compatible" 2> /dev/null | tr '\0' '\n'
part system; cat "$root/etc/os-release" 2> /dev/null
part bits; getconf LONG_BIT 2> /dev/null
part libc; { getconf GNU_LIBC_VERSION || ldd --version; } 2>&1 | head -n 2
part cpuinfo; cat "$root/proc/cpuinfo" 2> /dev/null
part memory; cat "$root/proc/meminfo" 2> /dev/null | head -n 5
part online; cat "$root/sys/devices/system/cpu/online" 2> /dev/null
part cores
for core in "$root"/sys/devices/system/cpu/cpu[0-9]*; do
  number=${core##*/cpu}
  for file in cpu_capacity regs/identification/midr_el1 cpufreq/cpuinfo_min_freq cpufreq/cpuinfo_max_freq cpufreq/scaling_cur_freq \
    cpufreq/scaling_governor cpufreq/scaling_available_governors topology/core_type; do
    [ -r "$core/$file" ] && echo "$number ${file##*/} $(cat "$core/$file" 2> /dev/null)"
  done
done
part thermal
for zone in "$root"/sys/class/thermal/thermal_zone[0-9]*; do
  [ -r "$zone/temp" ] && echo "$(cat "$zone/temp" 2> /dev/null) $(cat "$zone/type" 2> /dev/null)"
done
part tegra; cat "$root/etc/nv_tegra_release" 2> /dev/null | head -n 1
part cuda; cat "$root/usr/local/cuda/version.json" "$root/usr/local/cuda/version.txt" 2> /dev/null
part gpu; [ -n "$root" ] || nvidia-smi --query-gpu=name,compute_cap --format=csv,noheader 2> /dev/null
part end
true
